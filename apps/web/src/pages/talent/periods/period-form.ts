import { z } from 'zod';
import type { PositionLevel } from '#libs/domain/position-level';
import type { NewPeriod, PolicyRow } from '../../../api/talent-views.js';
import type { Messages } from '../../../messages/messages.js';

/** Who is usually mapped first: managers, and the functional levels that stand beside them. */
export const USUAL_LEVELS: readonly PositionLevel[] = [
  'jptPratama',
  'administrator',
  'pengawas',
  'jfAhliMadya',
  'jfAhliMuda',
];

/** The fields as the form holds them. */
export interface PeriodValues {
  name: string;
  referenceDate: string | null;
  levels: string[];
  excludedFamilies: string[];
  includePppk: boolean;
  /** Of a version; '' for the one in force on the reference date. */
  policyVersionId: string;
}

export const BLANK: PeriodValues = {
  name: '',
  referenceDate: null,
  levels: [...USUAL_LEVELS],
  excludedFamilies: [],
  includePppk: false,
  policyVersionId: '',
};

export function periodSchema({ common, talent: { periods } }: Messages) {
  return z.object({
    name: z.string().trim().min(2, periods.nameInvalid).max(200, periods.nameInvalid),
    referenceDate: z
      .string()
      .nullable()
      .refine((day) => day !== null, common.required),
    levels: z.array(z.string()).min(1, periods.levelsRequired),
    excludedFamilies: z.array(z.string()),
    includePppk: z.boolean(),
    policyVersionId: z.string(),
  });
}

/** What the form sends. */
export function newPeriodOf(values: z.output<ReturnType<typeof periodSchema>>): NewPeriod {
  return {
    ...values,
    referenceDate: values.referenceDate ?? '',
    levels: values.levels as PositionLevel[],
    policyVersionId: values.policyVersionId === '' ? null : Number(values.policyVersionId),
  };
}

/** Versions to choose from, after the one that is in force by itself. */
export function versionOptions(
  owned: readonly PolicyRow[],
  { talent: { periods, policies } }: Messages,
): { value: string; label: string }[] {
  const versions = owned.flatMap(({ name, versions: all }) =>
    all.map(({ id, number, state }) => {
      const title = policies.versionTitle(name, String(number));
      return { value: String(id), label: state === 'draft' ? periods.policyDraft(title) : title };
    }),
  );
  return [{ value: '', label: periods.policyInForce }, ...versions];
}
