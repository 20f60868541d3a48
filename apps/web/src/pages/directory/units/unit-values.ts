import { z } from 'zod';
import type { UnitNode } from '../../../api/directory-views.js';
import type { Messages } from '../../../messages/messages.js';

/** A unit in the form's terms. */
export function unitValuesOf({ code, name, parentId, kind, affair, siasnId, active }: UnitNode) {
  return { code, name, parentId, kind, affair, siasnId, active };
}

export type UnitValues = ReturnType<typeof unitValuesOf>;

/** What the fields hold when the dialog opens. */
export function unitDefaults(unit: UnitNode | null, parentId: number | null) {
  return {
    code: unit?.code ?? '',
    name: unit?.name ?? '',
    parentId: unit ? unit.parentId : parentId,
    kind: unit?.kind ?? '',
    affair: unit?.affair ?? '',
    siasnId: unit?.siasnId ?? '',
    active: unit?.active ?? true,
  };
}

export type UnitForm = ReturnType<typeof unitDefaults>;

export function unitSchemaOf({ directory: { units } }: Messages) {
  const text = (longest: number) =>
    z
      .string()
      .trim()
      .max(longest)
      .transform((value) => value || null);
  return z.object({
    code: z.string().trim().min(1, units.codeInvalid).max(60, units.codeInvalid),
    name: z.string().trim().min(2, units.nameInvalid).max(250, units.nameInvalid),
    parentId: z.number().nullable(),
    kind: text(100),
    affair: text(250),
    siasnId: text(100),
    active: z.boolean(),
  });
}
