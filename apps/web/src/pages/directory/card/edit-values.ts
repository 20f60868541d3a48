import { z } from 'zod';
import { EMPLOYMENT_TYPES } from '#libs/domain/employment-type';
import { LEGAL_STATUSES } from '#libs/domain/legal-status';
import { cleanNip } from '#libs/domain/nip';
import type { EmployeeCard } from '../../../api/directory-views.js';
import type { Messages } from '../../../messages/messages.js';
import { known } from '../parts/known.js';

/** The card in the form's terms; the reason is never stored on the card. */
export function editValuesOf(card: EmployeeCard) {
  return {
    nip: card.nip,
    nipReason: null as string | null,
    name: card.name,
    frontTitle: card.frontTitle,
    backTitle: card.backTitle,
    birthPlace: card.birthPlace,
    birthDate: card.birthDate,
    sex: card.sex,
    employmentType: card.employmentType,
    legalStatus: known(LEGAL_STATUSES, card.legalStatus) ?? null,
    email: card.email,
    phone: card.phone,
    cpnsSince: card.cpnsSince,
    pnsSince: card.pnsSince,
    serviceYears: card.serviceYears,
    serviceMonths: card.serviceMonths,
    orgUnitId: card.orgUnitId,
  };
}

export type EditValues = ReturnType<typeof editValuesOf>;

/** Texts as fields hold them: blank instead of null. */
export function formDefaultsOf(card: EmployeeCard) {
  const { serviceYears, serviceMonths, ...values } = editValuesOf(card);
  return {
    ...values,
    nipReason: '',
    frontTitle: values.frontTitle ?? '',
    backTitle: values.backTitle ?? '',
    birthPlace: values.birthPlace ?? '',
    email: values.email ?? '',
    phone: values.phone ?? '',
    sex: String(values.sex ?? ''),
    employmentType: String(values.employmentType ?? ''),
    legalStatus: String(values.legalStatus ?? ''),
    serviceYears: serviceYears === null ? '' : String(serviceYears),
    serviceMonths: serviceMonths === null ? '' : String(serviceMonths),
  };
}

export type EditForm = ReturnType<typeof formDefaultsOf>;

const blankToNull = (text: string) => text || null;
const text = (longest: number) => z.string().trim().max(longest).transform(blankToNull);
const code = <Code extends string>(codes: readonly Code[]) =>
  z.string().transform((value) => known(codes, value) ?? null);
const wholeNumber = (most: number, message: string) =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || (/^\d{1,2}$/.test(value) && Number(value) <= most), message)
    .transform((value) => (value === '' ? null : Number(value)));

/** What can be told before the server is asked. `nip` is what stands now. */
export function editSchemaOf({ common, directory }: Messages, nip: string) {
  const { people } = directory;
  return z
    .object({
      nip: z
        .string()
        .transform(cleanNip)
        .refine((digits) => digits === nip || /^\d{18}$/.test(digits), people.nipInvalid),
      nipReason: text(500),
      name: z.string().trim().min(1, common.required).max(200),
      frontTitle: text(100),
      backTitle: text(100),
      birthPlace: text(100),
      birthDate: z.string().nullable(),
      sex: code(['male', 'female']),
      employmentType: code(EMPLOYMENT_TYPES),
      legalStatus: code(LEGAL_STATUSES),
      email: z
        .string()
        .trim()
        .refine((value) => value === '' || z.email().safeParse(value).success, people.emailInvalid)
        .transform(blankToNull),
      phone: text(50),
      cpnsSince: z.string().nullable(),
      pnsSince: z.string().nullable(),
      serviceYears: wholeNumber(60, people.yearsInvalid),
      serviceMonths: wholeNumber(11, people.monthsInvalid),
      orgUnitId: z.number().nullable(),
    })
    .refine((values) => values.nip === nip || (values.nipReason?.length ?? 0) >= 3, {
      path: ['nipReason'],
      message: people.nipReasonNeeded,
    })
    .transform((values) => ({ ...values, nipReason: values.nip === nip ? null : values.nipReason }));
}
