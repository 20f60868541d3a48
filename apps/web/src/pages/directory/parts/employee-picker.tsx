import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { formatNip } from '#libs/domain/nip';
import type { EmployeeRow } from '../../../api/directory-views.js';
import { foundEmployeesQuery } from '../../../api/lookup.js';
import { useMessages } from '../../../messages/messages.js';
import { LONGEST_TERM } from '../../../session/search-terms.js';

const PAUSE_MS = 250;
const SHORTEST = 3;

interface EmployeePickerProps {
  readonly label: string;
  readonly description?: string;
  readonly value: number | null;
  readonly onChange: (employeeId: number | null) => void;
  readonly error?: ReactNode;
  /** For a filter: need not be chosen, and can be cleared. */
  readonly optional?: boolean;
}

/** Chooses a person by a part of the name or NIP; the server searches. */
export function EmployeePicker({
  value,
  onChange,
  optional = false,
  ...field
}: EmployeePickerProps): ReactNode {
  const { directory, table } = useMessages();
  const { posts } = directory;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<EmployeeRow | null>(null);
  const [settled] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isLong = settled.length >= SHORTEST && settled !== chosen?.name;
  const { data } = useQuery({ ...foundEmployeesQuery(settled), enabled: isLong });
  const found = isLong ? (data?.items ?? []) : [];
  const people = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found;
  const byId = new Map(people.map((person) => [String(person.id), person]));
  return (
    <Select
      {...field}
      required={!optional}
      clearable={optional}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={people.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(id) => {
        setChosen((id && byId.get(id)) || null);
        onChange(id === null ? null : Number(id));
      }}
      searchable
      maxLength={LONGEST_TERM}
      searchValue={typed}
      onSearchChange={setTyped}
      // What the server found stands: it searches numbers and former numbers too.
      filter={({ options }) => options}
      renderOption={({ option }) => <Person person={byId.get(option.value)} />}
      nothingFoundMessage={isLong && data ? table.nothingFound : posts.personHint}
      placeholder={posts.searchFirst}
      data-autofocus={optional ? undefined : true}
    />
  );
}

function Person({ person }: { person: EmployeeRow | undefined }): ReactNode {
  const { people } = useMessages().directory;
  if (!person) return null;
  return (
    <span>
      {person.name}
      <Text component="span" display="block" size="xs" c="dimmed">
        {formatNip(person.nip)}
      </Text>
      <Text component="span" display="block" size="xs" c="dimmed">
        {[person.positionName ?? people.noPost, person.orgUnitName].filter(Boolean).join(', ')}
      </Text>
    </span>
  );
}
