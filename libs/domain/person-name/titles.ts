/**
 * Titles before a name, by their plain letters. 'dr' is missing: dr. (physician) and Dr. (doctorate) differ
 * by the capital only. H. and Hj. are part of the name, not degrees (docs/domain/09, section 8).
 */
const FRONT_TITLES = new Map([
  ['prof', 'Prof.'],
  ['ir', 'Ir.'],
  ['drs', 'Drs.'],
  ['dra', 'Dra.'],
  ['drg', 'drg.'],
  ['drh', 'drh.'],
  ['apt', 'apt.'],
  ['ns', 'Ns.'],
]);

/** Degrees and certificates recognised without a comma before them; after a comma everything is one. */
const KNOWN_BACK_TITLES = new Set(
  (
    'sh se st sp ss sag shi si sip skep ners ns skm skom spd spdi spdsd spsi spi spt sfarm sgz shut ssi ssos ' +
    'sstp sst strip strkeb strkep stp sthi sked skg skh sadm sap sak sars ' +
    'ama amak amd amdkeb amdkep amdgz amdfarm amdkom amdkes amdak ' +
    'mm mh mt ma mp mak map msi msc mpd mpdi mkes mkep mkom mhum mag mars meng mba mdev mpsi mkm mtr mtrip mstr ' +
    'phd ak ca cpa cpsp qia cfra cgcae'
  ).split(' '),
);

const FRONT_TITLE = /^(prof|drs|dra|drg|drh|dr|ir|apt|ns)(?:\.\s*|\s+|$)/i;
const HAJJ = /^hj?(?:\.\s*|\s+)/i;

/** What was taken off the beginning of a text. */
export interface Taken {
  readonly title: string;
  readonly rest: string;
}

/** Takes one front title off; null when the text begins with none. */
export function takeFrontTitle(text: string): Taken | null {
  const match = FRONT_TITLE.exec(text);
  if (match === null) return null;
  const written = match[1] ?? '';
  return { title: frontTitle(written), rest: text.slice(match[0].length) };
}

/** Takes H. or Hj. off, as it is written. */
export function takeHajj(text: string): Taken | null {
  const match = HAJJ.exec(text);
  return match === null ? null : { title: match[0], rest: text.slice(match[0].length) };
}

/** 'S.T., M.M.' in pieces; 'S.H. M.H.' too, where every piece is a known degree. */
export function backTitles(text: string): string[] {
  return text.split(',').flatMap((part) => {
    const pieces = part.split(/\s+/).filter((piece) => piece !== '');
    return pieces.every(isKnownBackTitle) ? pieces : [pieces.join(' ')];
  });
}

export function isKnownBackTitle(text: string): boolean {
  return KNOWN_BACK_TITLES.has(letters(text).toLowerCase());
}

/** The letters alone: 'S.T' and 'S.T.' are one title, 'dr.' and 'Dr.' are two. */
export function letters(title: string): string {
  return title.replace(/[^\p{L}]/gu, '');
}

/** DR in capitals may be either doctor: it is left as it is written, for a person to decide. */
function frontTitle(written: string): string {
  return FRONT_TITLES.get(written.toLowerCase()) ?? `${written}.`;
}
