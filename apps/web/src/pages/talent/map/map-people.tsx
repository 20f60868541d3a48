import { Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { levelsOf, recommendationsOf } from '#libs/domain/nine-box';
import { mapPeopleQuery } from '../../../api/talent.js';
import type { MapFilter, MapPerson, PeriodView } from '../../../api/talent-views.js';
import { ListTable } from '../../../components/data-table/index.js';
import { NoMatch } from '../../../components/empty-state.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { MAP } from './map-filter.js';
import { type MapPart, useMapColumns } from './map-columns.js';

/** What of the address asks for names. */
const NOTHING = { box: undefined, missing: undefined, standing: undefined, daftar: undefined };

interface MapPeopleProps {
  readonly period: PeriodView;
  readonly filter: MapFilter;
  readonly nameOf: (place: string) => string;
}

/** The names behind what was pressed. */
export function MapPeople({ period, filter, nameOf }: MapPeopleProps): ReactNode {
  const { map } = useMessages().talent;
  const [, setTerm] = useSearchTerm(MAP);
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const { box, missing, standing } = filter;
  useEffect(() => {
    if (place.current) bringTo(place.current);
  }, [box, missing, standing]);
  const key = JSON.stringify(filter);
  const query = useMemo(() => mapPeopleQuery(period.id, JSON.parse(key) as MapFilter), [period.id, key]);
  const close = () => {
    setTerm('');
    void navigate({ to: '.', search: (before) => ({ ...before, ...NOTHING }), replace: true });
  };
  return (
    <div ref={place}>
      <Panel
        title={useListTitle(filter, nameOf)}
        actions={
          <Button variant="default" onClick={close}>
            {map.hide}
          </Button>
        }
      >
        <ListTable<MapPerson>
          label={map.listTitle}
          query={query}
          columns={useMapColumns(period.id, partOf(filter), nameOf)}
          toolbar={<Recommended filter={filter} />}
          rowId={({ employeeId }) => employeeId}
          empty={<NoMatch onClear={close} />}
        />
      </Panel>
    </div>
  );
}

/** The least of the list that has to be in sight, in pixels. */
const IN_SIGHT = 240;

/** The board fills a small screen: whoever pressed one of its boxes, or a line of the tray, is brought to the list. */
function bringTo(list: HTMLElement): void {
  const { top } = list.getBoundingClientRect();
  if (top < 0 || top > window.innerHeight - IN_SIGHT) list.scrollIntoView({ block: 'start' });
  if (!document.activeElement?.matches('[aria-pressed="true"]')) return;
  list.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Whether the list can hold people with a box, without one, or both. */
function partOf({ box, missing, standing }: MapFilter): MapPart {
  if (missing || standing === 'unassessed') return 'unassessed';
  return box || standing ? 'assessed' : 'all';
}

function useListTitle({ box, missing, standing }: MapFilter, nameOf: (place: string) => string): string {
  const { map, words } = useMessages().talent;
  if (box) {
    const { kinerja, potensial } = levelsOf(box);
    return map.listOfBox(String(box), words.levels.kinerja[kinerja], words.levels.potensial[potensial]);
  }
  if (missing) return map.listOfMissing(nameOf(missing));
  return standing ? map.standings[standing] : map.listTitle;
}

function Recommended({ filter: { box } }: { filter: MapFilter }): ReactNode {
  const { map, words } = useMessages().talent;
  if (!box) return null;
  const recommended = recommendationsOf(box).map((code) => words.recommendations[code]);
  return (
    <Text size="sm" c="dimmed">
      {map.recommended(recommended.join('; '))}
    </Text>
  );
}
