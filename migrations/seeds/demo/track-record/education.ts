import type { DemoPerson } from '../people.js';
import { rowOf } from '../rows/cells.js';
import { graduation } from '../rows/siasn-codes.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import { TALENT_CLASSES, inClass } from '../talent/classes.js';
import { type Shares, spread } from '../talent/spread.js';

export const EDUCATION_HEADERS = ['NIP', 'JENJANG', 'PRODI', 'LEMBAGA', 'TAHUN', 'KESESUAIAN'];

type Match = 'sesuai' | 'serumpun' | 'tidak';

/** How the highest studies fit the post (docs/domain/09, section 6). */
const MATCHES: Shares<Match> = [
  ['sesuai', 55],
  ['serumpun', 33],
  ['tidak', 12],
];
/** Nobody teaches or heals without having studied for it. */
const PROFESSIONAL: Shares<Match> = [
  ['sesuai', 94],
  ['serumpun', 6],
];
const BLUR = 60;
const YEARS_TO_MASTER = 8;

/** The highest studies of everyone as format 1 knows them, and what came before a master's degree. */
export function educationRows(basis: TalentBasis): string[][] {
  const matches = matchesOf(basis);
  return basis.agency.people.flatMap((person) => {
    const { program, year, school } = graduation(person);
    const match = matches.get(person) ?? 'sesuai';
    const highest = row(person, { level: person.level, program, year, school, match });
    return [...earlier(person, year), highest];
  });
}

function matchesOf(basis: TalentBasis): Map<DemoPerson, Match> {
  const random = randomFor(basis, 'field-match');
  const ranking = byTrait(basis, 'potential', { blur: BLUR, random });
  const isProfessional = ({ seat }: DemoPerson): boolean =>
    seat.group === 'guru' || seat.group === 'kesehatan';
  const { people } = basis.agency;
  const others = people.filter((person) => !isProfessional(person));
  return new Map([
    ...spread(people.filter(isProfessional), PROFESSIONAL, ranking),
    ...TALENT_CLASSES.flatMap((each) => [...spread(inClass(others, each), MATCHES, ranking)]),
  ]);
}

interface Studied {
  readonly level: string;
  readonly program: string;
  readonly year: number;
  readonly school: string;
  readonly match: Match | '';
}

/** The bachelor's degree of those who have a higher one. */
function earlier(person: DemoPerson, year: number): string[][] {
  const { bachelor } = person.studies;
  if (bachelor === null || (person.level !== 'S2' && person.level !== 'S3')) return [];
  const level = bachelor.applied === true ? 'D-IV' : 'S1';
  const before = { level, program: `${level} ${bachelor.name}`, year: year - YEARS_TO_MASTER };
  return [row(person, { ...before, school: 'Universitas Sekawan Raya', match: '' })];
}

function row(person: DemoPerson, { level, program, year, school, match }: Studied): string[] {
  return rowOf(EDUCATION_HEADERS, {
    NIP: person.nip,
    JENJANG: level,
    PRODI: program,
    LEMBAGA: school,
    TAHUN: String(year),
    KESESUAIAN: match,
  });
}
