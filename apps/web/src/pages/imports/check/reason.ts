import { useQuery } from '@tanstack/react-query';
import type { ImportFormat } from '#libs/contracts/imports';
import { importFormatsQuery } from '../../../api/imports.js';
import { useMessages } from '../../../messages/messages.js';

/** A reason without the values of one row: for a group of many rows. */
export function useGroupReason(): (code: string) => string {
  const { imports } = useMessages();
  return (code) => withoutBlanks(imports.issue(code, OPEN));
}

/** A sentence about many rows names none of their values: brackets and quotes left empty go. */
function withoutBlanks(sentence: string): string {
  return sentence.replace(/\s*\([^()]*…[^()]*\)|\s*["“]…["”]/g, '');
}

/** What a sentence names of one row: left open where many rows share it. */
const NAMES = [
  'row',
  'limit',
  'min',
  'max',
  'nip',
  'front',
  'name',
  'back',
  'holders',
  'since',
  'headcount',
  'position',
  'places',
  'stated',
  'computed',
  'missing',
];
const OPEN = Object.fromEntries(NAMES.map((name) => [name, '\u2026']));

/** The official header of a field; null for a whole row. */
export function useFieldHeader(format: ImportFormat): (field: string | null) => string | null {
  const { data } = useQuery(importFormatsQuery);
  const fields = data?.find((known) => known.format === format)?.headers ?? [];
  return (field) => fields.find((known) => known.field === field)?.header ?? field;
}
