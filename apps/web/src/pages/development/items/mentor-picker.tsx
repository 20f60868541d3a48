import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { mentorsQuery } from '../../../api/development.js';
import { useMessages } from '../../../messages/messages.js';

const [PAUSE_MS, SHORTEST, LONGEST] = [250, 3, 100];

interface MentorPickerProps {
  readonly value: number | null;
  /** Of the mentor that is chosen when the field appears. */
  readonly presentName: string | null;
  readonly onChange: (employeeId: number | null) => void;
}

/** Chooses a mentor by a part of the name; whoever writes a plan need not see the list of employees. */
export function MentorPicker({ value, presentName, onChange }: MentorPickerProps): ReactNode {
  const { development, table } = useMessages();
  const { items } = development;
  const [chosen, setChosen] = useState(
    value === null
      ? null
      : { id: value, name: presentName ?? String(value), positionName: null as string | null },
  );
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const { found, isSettled } = useFound(typed, chosen?.name);
  const people = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  return (
    <Select
      label={items.mentor}
      description={items.mentorHint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(id) => {
        setChosen(people.find((person) => String(person.id) === id) ?? null);
        onChange(id === null ? null : Number(id));
      }}
      searchable
      clearable
      maxLength={LONGEST}
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <Text component="span" display="block" size="xs" c="dimmed">
            {people.find(({ id }) => String(id) === option.value)?.positionName}
          </Text>
        </span>
      )}
      nothingFoundMessage={isSettled ? table.nothingFound : items.mentorHint}
      clearButtonProps={{ 'aria-label': table.clear }}
    />
  );
}

/** People that match what is typed, unless that is the name of the chosen one. */
function useFound(typed: string, chosenName: string | undefined) {
  const [settled] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isLong = settled.length >= SHORTEST && settled !== chosenName;
  const { data } = useQuery({ ...mentorsQuery(settled), enabled: isLong });
  return { found: isLong && data ? data.items : [], isSettled: isLong && data !== undefined };
}
