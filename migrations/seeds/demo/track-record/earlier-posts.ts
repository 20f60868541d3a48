import { addDays, addYears, type CalendarDate, completedYears } from '#libs/domain/calendar';
import type { PositionLevel } from '#libs/domain/position-level';
import type { DemoPerson } from '../people.js';
import type { Random } from '../prng.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import { type TalentClass, talentClassOf } from '../talent/classes.js';
import { type Shares, spreadByClass } from '../talent/spread.js';
import type { PastPost } from './past-post.js';

/** Where somebody worked before: another agency, another perangkat daerah, or always the own one. */
type Variety = 'agency' | 'office' | 'own';

const VARIETY: Readonly<Record<TalentClass, Shares<Variety>>> = {
  jpt: variety(35, 60, 5),
  administrator: variety(22, 64, 14),
  pengawas: variety(6, 44, 50),
  jf: variety(10, 44, 46),
  other: variety(0, 0, 100),
};
const BLUR = 40;
/** Invented, or without a name of its own. */
const OTHER_AGENCIES = ['Pemerintah Kota Bandar Selaras', 'Pemerintah Provinsi'] as const;
const OTHER_OFFICES = [
  'Dinas Pendidikan',
  'Sekretariat Daerah',
  'Badan Keuangan Daerah',
  'Dinas Pekerjaan Umum',
] as const;
const YEARS_FOR_TWO = 6;
const STAFF_NAMES = [
  'Pengadministrasi Umum',
  'Penyusun Program',
  'Analis Data',
  'Pengelola Keuangan',
] as const;
const SECTION_NAMES = [
  'Kepala Subbagian Umum dan Kepegawaian',
  'Kepala Subbagian Perencanaan dan Evaluasi',
  'Kepala Seksi Pelayanan',
  'Kepala Seksi Pembinaan dan Pengawasan',
] as const;

/** Posts from TMT CPNS up to the first one the post map knows, of everyone in the pool. */
export function earlierPosts(basis: TalentBasis): PastPost[] {
  const random = randomFor(basis, 'earlier-posts');
  const ranking = byTrait(basis, 'potential', { blur: BLUR, random });
  const found = spreadByClass(basis.pool.members, VARIETY, ranking);
  const known = firstKnown(basis);
  return basis.pool.members.flatMap((person) => {
    const first = known.get(person.seat.index);
    if (first === undefined) return [];
    return careerOf({ basis, person, first, random, variety: found.get(person) ?? 'own' });
  });
}

interface FirstHolding {
  readonly since: CalendarDate;
  readonly level: PositionLevel;
}

/** The earliest definitive holding of each person, by seat. */
function firstKnown({ agency }: TalentBasis): Map<number, FirstHolding> {
  const levels = new Map(agency.posts.map(({ code, level }) => [code, level]));
  const first = new Map<number, FirstHolding>();
  for (const { kind, person, post, since } of agency.holdings) {
    const known = first.get(person);
    if (kind !== 'definitif' || (known !== undefined && known.since <= since)) continue;
    first.set(person, { since, level: levels.get(post) ?? 'pelaksana' });
  }
  return first;
}

interface Career {
  readonly basis: TalentBasis;
  readonly person: DemoPerson;
  readonly first: FirstHolding;
  readonly variety: Variety;
  readonly random: Random;
}

/** One post, or two where the time is long; the first of them is the one elsewhere. */
function careerOf(career: Career): PastPost[] {
  const { person, first } = career;
  const begin = person.service.cpnsSince;
  const years = completedYears(begin, first.since);
  if (begin >= first.since || years < 1) return [];
  const last = addDays(first.since, -1);
  if (years < YEARS_FOR_TWO) return [post(career, true, [begin, last])];
  const turn = addYears(begin, Math.floor(years / 2));
  return [post(career, true, [begin, addDays(turn, -1)]), post(career, false, [turn, last])];
}

function post(
  career: Career,
  isFirst: boolean,
  [since, until]: readonly [CalendarDate, CalendarDate],
): PastPost {
  const { person } = career;
  const level = isFirst ? 'pelaksana' : levelBefore(career);
  const place = isFirst ? placeOf(career) : ownPlace(career);
  return { person, name: nameOf(career, level), level, ...place, since, until, status: 'definitif' };
}

/** The jenjang below the first known one. */
function levelBefore({ person, first }: Career): PositionLevel {
  if (first.level === 'administrator' || first.level === 'jptPratama') return 'pengawas';
  return talentClassOf(person) === 'jf' && first.level !== 'pengawas' ? 'jfAhliPertama' : 'pelaksana';
}

function nameOf({ person, random }: Career, level: PositionLevel): string {
  if (level === 'pengawas') return random.pick(SECTION_NAMES);
  if (level === 'pelaksana') return random.pick(STAFF_NAMES);
  return person.seat.post.name.replace(/ Ahli \w+$/, ' Ahli Pertama');
}

type Place = Pick<PastPost, 'office' | 'agency'>;

function ownPlace({ basis: { agency }, person }: Career): Place {
  const own = agency.officeOf(person.seat.unit);
  return { office: nameOfUnit(agency.units, own), agency: agency.plan.agency.name };
}

function placeOf(career: Career): Place {
  const { variety: kind, random, basis, person } = career;
  if (kind === 'own') return ownPlace(career);
  if (kind === 'agency') return { office: random.pick(OTHER_OFFICES), agency: random.pick(OTHER_AGENCIES) };
  const { agency } = basis;
  const own = agency.officeOf(person.seat.unit);
  const others = [...new Set(agency.people.map(({ seat }) => agency.officeOf(seat.unit)))];
  const office = random.pick(others.filter((code) => code !== own));
  return { office: nameOfUnit(agency.units, office), agency: agency.plan.agency.name };
}

function nameOfUnit(units: TalentBasis['agency']['units'], code: string): string {
  const unit = units.find((each) => each.code === code);
  if (unit === undefined) throw new Error(`demo: no unit ${code}`);
  return unit.name;
}

function variety(agency: number, office: number, own: number): Shares<Variety> {
  return [
    ['agency', agency],
    ['office', office],
    ['own', own],
  ];
}
