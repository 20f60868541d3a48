import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { foundPositionsQuery } from '../../../api/positions.js';
import { useMessages } from '../../../messages/messages.js';
import { LONGEST_TERM } from '../../../session/search-terms.js';

const PAUSE_MS = 250;
const SHORTEST = 2;

interface PostPickerProps {
  readonly label: string;
  readonly value: number | null;
  /** The name of the post that is chosen when the field appears. */
  readonly presentName: string | null;
  readonly onChange: (positionId: number | null) => void;
  readonly error?: ReactNode;
}

/** Chooses a post by a part of its name or code, or none. */
export function PostPicker({ value, presentName, onChange, ...field }: PostPickerProps): ReactNode {
  const { directory, table } = useMessages();
  const [chosen, setChosen] = useState(() => presentOf(value, presentName));
  const [typed, setTyped] = useState(chosen?.name ?? '');
  const { found, isSettled } = useFoundPosts(typed, chosen?.name);
  const places = new Map(found.map(({ id, code, orgUnitName }) => [String(id), `${code}, ${orgUnitName}`]));
  const posts = chosen && !places.has(String(chosen.id)) ? [chosen, ...found] : found;
  return (
    <Select
      {...field}
      data={posts.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(id) => {
        setChosen(posts.find((post) => String(post.id) === id) ?? null);
        onChange(id === null ? null : Number(id));
      }}
      searchable
      maxLength={LONGEST_TERM}
      clearable
      allowDeselect
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label}
          <Text component="span" display="block" size="xs" c="dimmed">
            {places.get(option.value)}
          </Text>
        </span>
      )}
      nothingFoundMessage={isSettled ? table.nothingFound : directory.posts.searchFirst}
      placeholder={directory.posts.searchFirst}
      clearButtonProps={{ 'aria-label': table.clear }}
    />
  );
}

function presentOf(id: number | null, name: string | null): { id: number; name: string } | null {
  return id === null ? null : { id, name: name ?? String(id) };
}

/** Posts that match what is typed, unless that is the name of the chosen one. */
function useFoundPosts(typed: string, chosenName: string | undefined) {
  const [settled] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isLong = settled.length >= SHORTEST && settled !== chosenName;
  const { data } = useQuery({ ...foundPositionsQuery(settled), enabled: isLong });
  return { found: isLong && data ? data.items : [], isSettled: isLong && data !== undefined };
}
