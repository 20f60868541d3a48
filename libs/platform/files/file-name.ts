const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const LONGEST = 200;

/** What people called the file, for showing only: no folders, no control or direction characters, at most 200. */
export function shownFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.normalize('NFC').replace(CONTROLS, '').trim();
  return [...clean].slice(-LONGEST).join('') || 'file';
}
