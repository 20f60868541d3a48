import { z } from 'zod';
import { ECHELONS, POSITION_LEVELS } from '#libs/domain/position-level';
import type { PositionView } from '../../../api/directory-views.js';
import type { Messages } from '../../../messages/messages.js';
import { known } from '../parts/known.js';

/** A post in the form's terms. */
export function postValuesOf(post: PositionView) {
  const { code, name, kind, orgUnitId, parentId, jobGrade, headcount, retirementAge } = post;
  const { affair, family, siasnId, additionalDuty, critical, target, active } = post;
  const level = known(POSITION_LEVELS, post.level) ?? 'pelaksana';
  const echelon = known(ECHELONS, post.echelon) ?? null;
  return {
    ...{ code, name, kind, level, echelon, orgUnitId, parentId, jobGrade, headcount, retirementAge },
    ...{ affair, family, siasnId, additionalDuty, critical, target, active },
  };
}

export type PostValues = ReturnType<typeof postValuesOf>;

/** A new post needs one person until somebody says otherwise. */
const NEW_POST: Omit<PostValues, 'level' | 'orgUnitId'> = {
  code: '',
  name: '',
  kind: 'structural',
  echelon: null,
  parentId: null,
  jobGrade: null,
  headcount: 1,
  retirementAge: null,
  affair: null,
  family: null,
  siasnId: null,
  additionalDuty: false,
  critical: false,
  target: false,
  active: true,
};

/** What the fields hold when the dialog opens: texts, blank for nothing. */
export function postDefaults(post: PositionView | null, orgUnitId: number | null) {
  const values = post ? postValuesOf(post) : { ...NEW_POST, level: null, orgUnitId };
  return {
    ...values,
    level: words(values.level),
    echelon: words(values.echelon),
    jobGrade: words(values.jobGrade),
    headcount: words(values.headcount),
    retirementAge: words(values.retirementAge),
    affair: words(values.affair),
    family: words(values.family),
    siasnId: words(values.siasnId),
  };
}

function words(value: string | number | null): string {
  return value === null ? '' : String(value);
}

export type PostForm = ReturnType<typeof postDefaults>;

export function postSchemaOf({ common, directory: { posts } }: Messages) {
  const text = (longest: number) =>
    z
      .string()
      .trim()
      .max(longest)
      .transform((value) => value || null);
  const numberOrNone = (least: number, most: number, message: string) =>
    z
      .string()
      .trim()
      .refine((value) => value === '' || isWithin(value, least, most), message)
      .transform((value) => (value === '' ? null : Number(value)));
  return z
    .object({
      code: z.string().trim().min(1, posts.codeInvalid).max(60, posts.codeInvalid),
      name: z.string().trim().min(2, posts.nameInvalid).max(250, posts.nameInvalid),
      kind: z.enum(['structural', 'functional', 'executor']),
      level: z.string().refine((value) => known(POSITION_LEVELS, value), common.required),
      echelon: z.string().transform((value) => known(ECHELONS, value) ?? null),
      orgUnitId: z
        .number()
        .nullable()
        .refine((value) => value !== null, common.required),
      parentId: z.number().nullable(),
      jobGrade: numberOrNone(1, 17, posts.gradeInvalid),
      headcount: z
        .string()
        .trim()
        .refine((value) => isWithin(value, 0, 100_000), posts.headcountInvalid)
        .transform(Number),
      retirementAge: numberOrNone(50, 75, posts.ageInvalid),
      affair: text(250),
      family: text(250),
      siasnId: text(100),
      additionalDuty: z.boolean(),
      critical: z.boolean(),
      target: z.boolean(),
      active: z.boolean(),
    })
    .transform((values) => ({
      ...values,
      level: known(POSITION_LEVELS, values.level) ?? 'pelaksana',
      orgUnitId: values.orgUnitId ?? 0,
      echelon: values.kind === 'structural' ? values.echelon : null,
    }));
}

function isWithin(text: string, least: number, most: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
