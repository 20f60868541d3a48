import { z } from 'zod';
import type { BlackoutView } from '../../../api/succession-views.js';
import type { Messages } from '../../../messages/messages.js';

export const ROUTES = ['talentPool', 'openSelection', 'rotation', 'performanceTeam', 'other'] as const;

const paper = z
  .string()
  .trim()
  .max(100)
  .transform((value) => value || null);

/** A JPT without open selection is filled only with the approval of BKN (docs/domain/04). */
export function asksBkn(level: string, route: string): boolean {
  return level.startsWith('jpt') && route === 'talentPool';
}

/** The fields of an appointment to a post of that level, and what they must hold. */
export function schemaOf({ common, succession, directory }: Messages, level: string) {
  const { appoint } = succession;
  return z
    .object({
      employeeId: z.number(directory.posts.personNeeded).nullable(),
      route: z.enum(ROUTES),
      reason: z.string().trim().min(3, appoint.reasonNeeded).max(2000),
      decreeNumber: z.string().trim().min(1, common.required).max(100),
      decreeDate: z.string(common.required).nullable(),
      effectiveFrom: z.string(common.required).nullable(),
      homeAffairsNumber: paper,
      homeAffairsDate: z.string().nullable(),
      bknNumber: paper,
      bknDate: z.string().nullable(),
    })
    .transform((values, context) => {
      const { employeeId, decreeDate, effectiveFrom } = values;
      const missing = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (employeeId === null) missing('employeeId', directory.posts.personNeeded);
      if (decreeDate === null) missing('decreeDate', common.required);
      if (effectiveFrom === null) missing('effectiveFrom', common.required);
      if (asksBkn(level, values.route)) {
        if (values.bknNumber === null) missing('bknNumber', common.required);
        if (values.bknDate === null) missing('bknDate', common.required);
      }
      return {
        ...values,
        employeeId: employeeId ?? 0,
        decreeDate: decreeDate ?? '',
        effectiveFrom: effectiveFrom ?? '',
      };
    });
}

export type AppointForm = z.input<ReturnType<typeof schemaOf>>;

/** The blackout that the decree or the TMT lies in; null: none, nothing more is asked. */
export function blackoutOn(
  blackouts: readonly BlackoutView[],
  days: readonly (string | null)[],
): BlackoutView | null {
  const holds = ({ since, until, voidedAt }: BlackoutView) =>
    voidedAt === null && days.some((day) => day !== null && since <= day && day <= until);
  return blackouts.find(holds) ?? null;
}
