import { PRESETS } from '#libs/domain/scoring';
import type { BenchDatabase } from '../bench-database.js';

/** As many as Indonesia has, from a ministry to a small institution; fewer people make fewer agencies, not tiny ones. */
const AGENCIES = 640;
const PEOPLE_PER_AGENCY = 1_500;
/** How fast they grow smaller: the largest has some 6 of 100 people. */
const UNEVENNESS = 0.75;

/** The day synthetic people are mapped on, and its year. */
export const DAY = '2026-06-30';
export const CYCLE_YEAR = 2026;
export const LEVELS = ['jptPratama', 'administrator', 'pengawas', 'pelaksana'] as const;

/** A synthetic agency with its period; the ids of its people run from `first` to `last`. */
export interface SyntheticAgency {
  readonly agencyId: number;
  readonly periodId: number;
  readonly first: number;
  readonly last: number;
}

const agencyCount = (size: number): number =>
  Math.max(1, Math.min(AGENCIES, Math.floor(size / PEOPLE_PER_AGENCY)));

/** How many people each agency has, the largest first; they add up to `size`. */
export function agencySizes(size: number, agencies = agencyCount(size)): number[] {
  const weights = Array.from({ length: agencies }, (_, place) => (place + 1) ** -UNEVENNESS);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sizes = weights.map((weight) => 1 + Math.floor(((size - agencies) * weight) / total));
  const rest = size - sizes.reduce((sum, people) => sum + people, 0);
  return sizes.map((people, place) => people + (place === 0 ? rest : 0));
}

/** Adds the agencies with preset A in force and a period each, numbered from 1, and the table `synthetic_agency`. */
export async function fillAgencies(database: BenchDatabase, size: number): Promise<SyntheticAgency[]> {
  let next = 1;
  const agencies = agencySizes(size).map((people, place) => {
    const first = next;
    next += people;
    return { agencyId: place + 1, periodId: place + 1, first, last: next - 1 };
  });
  await database.owner(
    'create table synthetic_agency (agency_id integer primary key, first integer, last integer)',
  );
  await database.fill(
    `insert into synthetic_agency select * from json_to_recordset($1) as a("agencyId" int, first int, last int)`,
    [JSON.stringify(agencies)],
  );
  await database.fill(`insert into agency (id, code, name, kind, time_zone)
    select agency_id, 'sintetis-' || agency_id, 'Instansi Sintetis ' || agency_id, 'regency', 'Asia/Makassar' from synthetic_agency`);
  await database.fill(`insert into scoring_policy (agency_id, id, code, name)
    select agency_id, agency_id, 'A', 'Pedoman sintetis' from synthetic_agency`);
  await database.fill(
    `insert into scoring_policy_version (agency_id, id, scoring_policy_id, number, state, effective_from, definition)
     select agency_id, agency_id, agency_id, 1, 'effective', '2025-01-01', $1::jsonb from synthetic_agency`,
    [JSON.stringify(PRESETS.A)],
  );
  await database.fill(
    `insert into talent_period (agency_id, id, cycle_year, name, reference_date, policy_version_id, levels, state, revision)
     select agency_id, agency_id, ${CYCLE_YEAR}, 'Periode sintetis', '${DAY}', agency_id, $1, 'computed', 1 from synthetic_agency`,
    [[...LEVELS]],
  );
  return agencies;
}
