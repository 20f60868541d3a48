import type { EducationRow } from '../../../api/directory-views.js';

/** 'S1 Ilmu Pemerintahan': level and field; files often write the level into the field already. */
export function educationWords({ level, program }: Pick<EducationRow, 'level' | 'program'>): string {
  if (program === null) return level;
  return plain(program).startsWith(plain(level)) ? program : `${level} ${program}`;
}

function plain(text: string): string {
  return text.toLocaleLowerCase().replace(/[^a-z0-9]/g, '');
}
