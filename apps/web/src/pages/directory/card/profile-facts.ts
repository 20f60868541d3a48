import type { EmployeeCard } from '../../../api/directory-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { Fact } from '../parts/facts.js';
import { educationWords } from './education-words.js';

/** Rank, education and service. */
export function useServiceFacts({ rank, education, ...card }: EmployeeCard): Fact[] {
  const { people } = useMessages().directory;
  const formats = useFormats();
  const { date, number } = formats;
  const [latest] = education;
  const { serviceYears: years, serviceMonths: months } = card;
  const service =
    years !== null && months !== null
      ? people.serviceValue(number(years), number(months))
      : years && people.serviceYearsOnly(number(years));
  return [
    {
      label: people.rank,
      value: rank && (rank.rankName ? `${rank.rankName} (${rank.rank})` : rank.rank),
    },
    { label: people.rankSince, value: dateOrNull(rank?.since, date) },
    { label: people.service, value: service },
    { label: people.cpnsSince, value: dateOrNull(card.cpnsSince, date) },
    { label: people.pnsSince, value: dateOrNull(card.pnsSince, date) },
    {
      label: people.education,
      value: latest
        ? [educationWords(latest), latest.institution, latest.graduatedYear].filter(Boolean).join(', ')
        : null,
    },
  ];
}

/** Name, birth, contact. */
export function useIdentityFacts(card: EmployeeCard): Fact[] {
  const { people, words } = useMessages().directory;
  const { date } = useFormats();
  const birth = [card.birthPlace, dateOrNull(card.birthDate, date)].filter(Boolean).join(', ');
  return [
    { label: people.name, value: card.name },
    { label: people.frontTitle, value: card.frontTitle ?? words.none },
    { label: people.backTitle, value: card.backTitle ?? words.none },
    { label: people.birth, value: birth || null },
    { label: people.sex, value: card.sex && words.sexes[card.sex] },
    { label: people.email, value: card.email },
    { label: people.phone, value: card.phone },
    ...(card.siasnId ? [{ label: people.siasnId, value: card.siasnId }] : []),
  ];
}

function dateOrNull(value: string | null | undefined, date: (value: string) => string): string | null {
  return value ? date(value) : null;
}
