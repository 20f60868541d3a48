import { type ReactNode, useMemo } from 'react';
import { EVENT_STATES } from '#libs/domain/assessment-event';
import { eventsQuery } from '../../../api/assessment-events.js';
import type { EventRow } from '../../../api/assessment-event-views.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../../components/empty-state.js';
import { FilterBar, SearchBox, useFilters } from '../../../components/filters/index.js';
import { ButtonLink, RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { rowNumber } from '../../../format/row-number.js';
import { todayIn } from '../../../format/today.js';
import { useFormats, useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { useMay } from '../../../session/use-session.js';
import { known } from '../../directory/parts/known.js';
import { levelName, optionsOf } from '../../directory/parts/options.js';
import { EventStateBadge } from '../frame/event-state.js';

const LIST = 'assessmentEvents';
const NAMES = ['state', 'year'] as const;
const YEARS_BACK = 6;

/** The agency's assessment events, the latest first. */
export function EventsPage(): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const mayManage = useMay('assessmentEvent.manage');
  const filters = useFilters(NAMES);
  const [term, setTerm] = useSearchTerm(LIST);
  const fields = useFields();
  const filter = {
    state: known(EVENT_STATES, filters.values.state),
    year: rowNumber(filters.values.year) ?? undefined,
    search: term.trim() || undefined,
  };
  const clear = () => {
    setTerm('');
    filters.clear();
  };
  const isNarrowed = filters.count > 0 || term.trim() !== '';
  return (
    <>
      <PageHeader
        title={events.title}
        intro={events.intro}
        actions={mayManage && <ButtonLink to="/kegiatan/baru">{events.create}</ButtonLink>}
      />
      <ListTable<EventRow>
        label={events.title}
        query={eventsQuery(filter)}
        columns={useEventColumns()}
        rowId={({ id }) => id}
        toolbar={
          <FilterBar
            filters={filters}
            fields={fields}
            search={<SearchBox list={LIST} label={events.searchLabel} />}
          />
        }
        empty={isNarrowed ? <NoMatch onClear={clear} /> : <EmptyState>{events.empty}</EmptyState>}
      />
    </>
  );
}

function useFields() {
  const { events } = useMessages().assessmentCentre;
  const thisYear = Number(todayIn(useTimeZone()).slice(0, 4));
  return useMemo(() => {
    const years = Array.from({ length: YEARS_BACK + 2 }, (_, place) => String(thisYear + 1 - place));
    return [
      { name: 'state' as const, label: events.filters.state, options: optionsOf(events.states) },
      {
        name: 'year' as const,
        label: events.filters.year,
        options: years.map((value) => ({ value, label: value })),
      },
    ];
  }, [events, thisYear]);
}

function useEventColumns(): readonly Column<EventRow>[] {
  const { events } = useMessages().assessmentCentre;
  const { shortDate, number } = useFormats();
  return useMemo(() => {
    const { columns } = events;
    return [
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: ({ id, name }) => (
          <RowLink to="/kegiatan/$eventId" params={{ eventId: String(id) }}>
            {name}
          </RowLink>
        ),
      },
      { id: 'state', header: columns.state, cell: ({ state }) => <EventStateBadge state={state} /> },
      {
        id: 'days',
        header: columns.days,
        cell: ({ startsOn, endsOn }) => events.days(shortDate(startsOn), shortDate(endsOn)),
      },
      { id: 'level', header: columns.level, cell: ({ assessedLevel }) => levelName(assessedLevel) },
      {
        id: 'participants',
        header: columns.participants,
        align: 'right',
        cell: ({ participants }) => number(participants),
      },
      {
        id: 'assessors',
        header: columns.assessors,
        align: 'right',
        cell: ({ assessors }) => number(assessors),
      },
      {
        id: 'progress',
        header: columns.progress,
        align: 'right',
        cell: ({ ratings, filledRatings }) =>
          ratings === 0 ? '' : `${number(filledRatings)} / ${number(ratings)}`,
      },
    ];
  }, [events, shortDate, number]);
}
