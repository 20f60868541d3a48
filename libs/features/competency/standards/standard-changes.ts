import type { CalendarDate } from '#libs/domain/calendar';
import {
  type AskedLevel,
  type JobStandard,
  readStandardLevels,
  type RequirementKind,
  type RequirementNeed,
  type StandardProblem,
  technicalCodes,
} from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import type { Rows } from '#libs/features/directory/access';

/** Everything a version of an SKJ says. */
export interface StandardChanges {
  readonly effectiveFrom: CalendarDate;
  readonly levels: readonly AskedLevel[];
  readonly summary: string;
  readonly educationLevel: string | null;
  readonly educationFields: string;
  readonly rankText: string;
  readonly requirements: readonly {
    readonly kind: RequirementKind;
    readonly name: string;
    readonly need: RequirementNeed;
  }[];
  readonly performanceIndicators: readonly string[];
}

/**
 * The levels of a standard by code.
 * @throws DomainError standard.level-out-of-scale, standard.competency-twice, standard.incomplete {codes}
 */
export function checkedLevels(asked: readonly AskedLevel[]): JobStandard {
  const read = readStandardLevels(asked);
  if (isProblem(read)) {
    throw new DomainError('invalid', read.code, { field: 'levels', codes: read.codes.join(', ') });
  }
  return read;
}

function isProblem(read: JobStandard | StandardProblem): read is StandardProblem {
  return 'codes' in read;
}

/** Refuses technical codes that no published version of the dictionary has. @throws DomainError standard.competency-unknown */
export async function requireKnown(rows: Rows, standard: Readonly<Record<string, unknown>>): Promise<void> {
  const codes = technicalCodes(standard);
  if (codes.length === 0) return;
  const unknown = await rows.query<{ code: string }>(
    `select w.code from unnest($1::text[]) as w (code) where not exists (
       select from competency c join competency_dictionary d on d.id = c.dictionary_id
       where d.effective_from is not null and c.code = w.code) order by 1`,
    [codes],
  );
  if (unknown.length === 0) return;
  throw new DomainError('invalid', 'standard.competency-unknown', {
    field: 'levels',
    codes: unknown.map(({ code }) => code).join(', '),
  });
}
