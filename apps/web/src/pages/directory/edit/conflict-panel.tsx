import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Notice } from '../../../components/notice.js';
import { useMessages } from '../../../messages/messages.js';
import type { FieldValue } from './merge.js';
import type { Conflict } from './use-versioned-edit.js';
import classes from './conflict-panel.module.css';

interface ConflictPanelProps {
  readonly conflict: Conflict;
  readonly busy: boolean;
  readonly labelOf: (field: string) => string;
  readonly show: (field: string, value: FieldValue) => string;
}

/** Both values of every field that two people changed at once, and a choice for each. */
export function ConflictPanel({ conflict, busy, labelOf, show }: ConflictPanelProps): ReactNode {
  const { conflict: words } = useMessages().directory;
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const { clashes, resolve } = conflict;
  const isChosen = clashes.every(({ field }) => choices[field] !== undefined);
  const theirs = new Set(clashes.map(({ field }) => field).filter((field) => choices[field] === 'theirs'));
  const shown = (field: string, value: FieldValue) => show(field, value) || words.blank;
  return (
    <Notice tone="attention" title={words.title} announce>
      <Stack gap="sm">
        <Text>{clashes.length > 0 ? words.intro : words.none}</Text>
        {clashes.map(({ field, mine, theirs: present }) => (
          <Radio.Group
            key={field}
            label={labelOf(field)}
            value={choices[field] ?? null}
            onChange={(choice) => setChoices({ ...choices, [field]: choice })}
          >
            <div className={classes.sides}>
              <Side value="mine" heading={words.mine} text={shown(field, mine)} />
              <Side value="theirs" heading={words.theirs} text={shown(field, present)} />
            </div>
          </Radio.Group>
        ))}
        <Group gap="xs">
          <Button
            loading={busy}
            disabled={!isChosen}
            onClick={(event) => event.detail < 2 && resolve(theirs)}
          >
            {words.save}
          </Button>
          {!isChosen && <Text size="sm">{words.chooseAll}</Text>}
        </Group>
      </Stack>
    </Notice>
  );
}

function Side({ value, heading, text }: { value: string; heading: string; text: string }): ReactNode {
  return (
    <div className={classes.side}>
      <Radio value={value} label={text} description={heading} />
    </div>
  );
}
