import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '../../messages/messages.js';
import { LONGEST_TERM, useSearchTerm } from '../../session/search-terms.js';
import { FilterItem } from './filter-item.js';

const PAUSE_MS = 300;

interface SearchBoxProps {
  /** Whose term it is: the list's name in session/search-terms. */
  readonly list: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly width?: string;
}

/** Searches a list after a pause in typing. The term stays in memory, never in the address. */
export function SearchBox({ list, label, placeholder, width = '16rem' }: SearchBoxProps): ReactNode {
  const { table } = useMessages();
  const [term, setTerm] = useSearchTerm(list);
  const [typed, setTyped] = useState(term);
  const keep = useDebouncedCallback(setTerm, PAUSE_MS);
  useEffect(() => setTyped(term), [term]);
  const change = (next: string) => {
    setTyped(next);
    keep(next);
  };
  const clear = typed !== '' && <CloseButton size="sm" aria-label={table.clear} onClick={() => change('')} />;
  return (
    <FilterItem width={width}>
      <TextInput
        type="text"
        label={label}
        placeholder={placeholder}
        maxLength={LONGEST_TERM}
        value={typed}
        onChange={(event) => change(event.currentTarget.value)}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={clear}
        autoComplete="off"
        spellCheck={false}
      />
    </FilterItem>
  );
}
