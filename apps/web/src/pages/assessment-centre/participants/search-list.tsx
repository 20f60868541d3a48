import { Checkbox, NativeSelect, ScrollArea, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formatNip } from '#libs/domain/nip';
import { POSITION_LEVELS } from '#libs/domain/position-level';
import { candidatesQuery } from '../../../api/assessment-events.js';
import type { CandidateView, EventView } from '../../../api/assessment-event-views.js';
import { Notice } from '../../../components/notice.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../../directory/parts/known.js';
import { LEVEL_OPTIONS, withBlank } from '../../directory/parts/options.js';
import { UnitPicker } from '../../directory/parts/unit-picker.js';

const TYPING_MS = 300;

interface SearchListProps {
  readonly event: EventView;
  readonly chosen: readonly number[];
  readonly onChoose: (employeeIds: readonly number[]) => void;
}

/** Employees by name, class and unit, to be ticked. */
export function SearchList({ event, chosen, onChoose }: SearchListProps): ReactNode {
  const { participants } = useMessages().assessmentCentre.setUp;
  const [term, setTerm] = useState('');
  const [level, setLevel] = useState<string>(event.assessedLevel);
  const [orgUnitId, setUnit] = useState<number | null>(null);
  const [search] = useDebouncedValue(term.trim(), TYPING_MS);
  const query = useQuery(
    candidatesQuery(event.id, {
      search: search || undefined,
      level: known(POSITION_LEVELS, level),
      orgUnitId: orgUnitId ?? undefined,
    }),
  );
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={participants.searchLabel}
          value={term}
          onChange={({ currentTarget: { value } }) => setTerm(value)}
        />
        <NativeSelect
          label={participants.level}
          data={withBlank(LEVEL_OPTIONS, participants.anyLevel)}
          value={level}
          onChange={({ currentTarget: { value } }) => setLevel(value)}
        />
        <UnitPicker
          label={participants.unit}
          blank={participants.anyUnit}
          value={orgUnitId}
          onChange={setUnit}
        />
      </SimpleGrid>
      <QueryView query={query} lines={5}>
        {({ items, more }) => (
          <>
            {more && <Notice tone="info">{participants.more}</Notice>}
            <People items={items} chosen={chosen} onChoose={onChoose} />
          </>
        )}
      </QueryView>
    </Stack>
  );
}

interface PeopleProps extends Omit<SearchListProps, 'event'> {
  readonly items: readonly CandidateView[];
}

function People({ items, chosen, onChoose }: PeopleProps): ReactNode {
  const { participants } = useMessages().assessmentCentre.setUp;
  const free = items.filter(({ isIn }) => !isIn).map(({ employeeId }) => employeeId);
  const isAll = free.length > 0 && free.every((id) => chosen.includes(id));
  const others = chosen.filter((id) => !free.includes(id));
  if (items.length === 0) return <Text c="dimmed">{participants.nobody}</Text>;
  return (
    <>
      <Checkbox
        label={participants.chooseAll}
        checked={isAll}
        onChange={() => onChoose(isAll ? others : [...others, ...free])}
      />
      <ScrollArea.Autosize
        mah="22rem"
        viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': participants.search }}
      >
        <Stack gap="xs">
          {items.map(({ employeeId, name, nip, positionName, orgUnitName, isIn }) => (
            <Checkbox
              key={employeeId}
              checked={isIn || chosen.includes(employeeId)}
              disabled={isIn}
              onChange={({ currentTarget: { checked } }) =>
                onChoose(checked ? [...chosen, employeeId] : chosen.filter((id) => id !== employeeId))
              }
              label={name}
              description={[formatNip(nip), positionName, orgUnitName, isIn ? participants.isIn : null]
                .filter(Boolean)
                .join(', ')}
            />
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </>
  );
}
