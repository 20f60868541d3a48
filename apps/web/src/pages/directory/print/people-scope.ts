import { useQuery } from '@tanstack/react-query';
import { employmentTypeWord } from '#libs/domain/employment-type';
import type { EmployeeFilter } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import { useActive } from '../../../session/use-session.js';
import { levelName, statusName } from '../parts/options.js';

/** What a list of people is narrowed to, in the words of its filters. */
export function usePeopleScope(filter: EmployeeFilter): string[] {
  const { print, people, words } = useMessages().directory;
  const active = useActive();
  const { data } = useQuery(unitOptionsQuery);
  const { orgUnitId, levelGroup, level, employmentType, legalStatus, rank, post, search } = filter;
  const unit = data?.items.find(({ id }) => id === orgUnitId)?.name ?? active?.orgUnitName ?? undefined;
  const labelled: readonly (readonly [string, string | undefined])[] = [
    [people.filters.unit, unit],
    [people.filters.levelGroup, levelGroup && wordOf(words.levelGroups, levelGroup)],
    [people.filters.level, level && levelName(level)],
    [people.filters.employmentType, employmentType && employmentTypeWord(employmentType)],
    [people.filters.legalStatus, legalStatus && statusName(legalStatus)],
    [people.filters.rank, rank],
    [people.filters.post, post && people.withoutPost],
    [people.columns.name, search && print.search(search)],
  ];
  return labelled.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}
