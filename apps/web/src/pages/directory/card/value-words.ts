import { useQuery } from '@tanstack/react-query';
import { type EmploymentType, employmentTypeWord } from '#libs/domain/employment-type';
import { formatNip } from '#libs/domain/nip';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import type { FieldValue } from '../edit/merge.js';
import { statusName } from '../parts/options.js';

const DAYS: readonly string[] = ['birthDate', 'cpnsSince', 'pnsSince'];

/** Names of the form's fields and their values as people read them, for the two sides of a conflict. */
export function useValueWords() {
  const { people, words } = useMessages().directory;
  const formats = useFormats();
  const units = useQuery(unitOptionsQuery).data;
  const labels: Readonly<Record<string, string>> = { ...stringsOf(people), orgUnitId: people.unitOfFile };
  const readers: Readonly<Record<string, (value: string) => string>> = {
    nip: formatNip,
    sex: (value) => wordOf(words.sexes, value),
    employmentType: (value) => employmentTypeWord(value as EmploymentType),
    legalStatus: statusName,
    orgUnitId: (value) => units?.items.find(({ id }) => String(id) === value)?.name ?? value,
  };
  return {
    labelOf: (field: string) => labels[field] ?? field,
    show: (field: string, value: FieldValue) => {
      if (value === null) return '';
      if (DAYS.includes(field)) return formats.date(String(value));
      return readers[field]?.(String(value)) ?? String(value);
    },
  };
}

/** Only the plain words of a table of messages. */
function stringsOf(words: object): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
