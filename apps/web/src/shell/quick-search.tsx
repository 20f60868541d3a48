import { Combobox, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { formatNip } from '#libs/domain/nip';
import { foundEmployeesQuery } from '../api/lookup.js';
import type { FoundEmployee } from '../api/views.js';
import { ProblemText } from '../components/error-state.js';
import { useMessages } from '../messages/messages.js';
import { LONGEST_TERM, setSearchTerm } from '../session/search-terms.js';
import classes from './top-bar.module.css';

const PAUSE_MS = 250;
const SHORTEST = 3;
const ALL = 'all';

/** Finds a person from anywhere by a part of the NIP or the name; `/` takes the cursor here. */
export function QuickSearch(): ReactNode {
  const { shell } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [term, setTerm] = useState('');
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const open = useOpening();
  useHotkeys([['/', () => input.current?.focus()]]);
  const choose = (value: string) => {
    open(value, term.trim());
    setTerm('');
    combobox.closeDropdown();
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      position="bottom-start"
      transitionProps={{ duration: 0 }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          aria-label={shell.searchLabel}
          placeholder={shell.searchHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          maxLength={LONGEST_TERM}
          value={term}
          onChange={(event) => {
            setTerm(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          autoComplete="off"
          spellCheck={false}
        />
      </Combobox.Target>
      <Combobox.Dropdown className={classes.found} hidden={term.trim() === ''}>
        <Found term={term.trim()} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useOpening(): (value: string, term: string) => void {
  const { history } = useRouter();
  return (value, term) => {
    if (value === ALL) setSearchTerm('employees', term);
    history.push(value === ALL ? '/pegawai' : `/pegawai/${value}`);
  };
}

function Found({ term }: { term: string }): ReactNode {
  const { common, shell } = useMessages();
  const [settled] = useDebouncedValue(term, PAUSE_MS);
  const isLong = settled.length >= SHORTEST;
  const { data, error } = useQuery({ ...foundEmployeesQuery(settled), enabled: isLong });
  if (!isLong) return <Combobox.Empty>{shell.searchShort}</Combobox.Empty>;
  if (error) {
    return (
      <Combobox.Empty>
        <ProblemText error={error} />
      </Combobox.Empty>
    );
  }
  if (!data) return <Combobox.Empty>{common.loading}</Combobox.Empty>;
  return (
    <Combobox.Options aria-label={shell.searchLabel}>
      {data.items.map((person) => (
        <PersonOption key={person.id} person={person} />
      ))}
      {data.items.length === 0 && <Combobox.Empty>{shell.searchNothing}</Combobox.Empty>}
      {data.next && <Combobox.Option value={ALL}>{shell.searchAll(settled)}</Combobox.Option>}
    </Combobox.Options>
  );
}

function PersonOption({ person }: { person: FoundEmployee }): ReactNode {
  const { shell } = useMessages();
  const place = [person.positionName ?? shell.noPost, person.orgUnitName].filter(Boolean).join(', ');
  return (
    <Combobox.Option value={String(person.id)}>
      <Text size="sm" fw={500}>
        {person.name}
      </Text>
      <Text size="xs" c="dimmed">
        {formatNip(person.nip)}
      </Text>
      <Text size="xs" c="dimmed">
        {place}
      </Text>
    </Combobox.Option>
  );
}
