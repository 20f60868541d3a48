import type { FormatField } from '#libs/platform/import';

type Extra = Partial<Pick<FormatField, 'required' | 'note'>> & { readonly also?: readonly string[] };

/** A field of a format, by its official header (docs/domain/06). */
export function field(
  code: string,
  header: string,
  example: string,
  { required = false, note, also = [] }: Extra = {},
): FormatField {
  return { code, headers: [header, ...also], required, example, ...(note === undefined ? {} : { note }) };
}
