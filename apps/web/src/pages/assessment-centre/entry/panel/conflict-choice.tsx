import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../../../../components/notice.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import type { Draft } from '../queue/draft.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import classes from './panel.module.css';

/** A fact of one side: 'Level: 3'. */
export interface SideFact {
  readonly label: string;
  readonly text: string;
}

interface ConflictChoiceProps {
  readonly entryKey: string;
  readonly draft: Draft<unknown>;
  readonly queue: EntryQueue;
  readonly facts: (value: unknown) => readonly SideFact[];
}

/** Its words may need two lines in a narrow side. */
const CHOICE = { size: 'xs', h: 'auto', py: 4, px: 8, styles: { label: { whiteSpace: 'normal' } } } as const;

/** Both sides of an entry that was changed in two places, who and when, and the choice. */
export function ConflictChoice({ entryKey, draft, queue, facts }: ConflictChoiceProps): ReactNode {
  const { conflict } = useMessages().assessmentCentre.entry;
  const { instant } = useFormats();
  const { theirs } = draft;
  if (!theirs) return null;
  const { changedBy, changedAt } = theirs;
  const [mine, present] = [facts(draft.value), facts(theirs.value)];
  const differing = mine
    .map(({ label }) => label)
    .filter((label) => textOf(mine, label) !== textOf(present, label));
  return (
    <Notice tone="attention" title={conflict.title} announce>
      <Stack gap="sm">
        <Text size="sm">{conflict.intro}</Text>
        <div className={classes.sides}>
          <Side heading={conflict.mine} facts={mine} shown={differing}>
            <Button {...CHOICE} onClick={() => queue.resolve(entryKey, 'mine')}>
              {conflict.keepMine}
            </Button>
          </Side>
          <Side
            heading={conflict.theirs}
            about={changedBy && changedAt ? conflict.by(changedBy, instant(changedAt)) : null}
            facts={present}
            shown={differing}
          >
            <Button {...CHOICE} variant="default" onClick={() => queue.resolve(entryKey, 'theirs')}>
              {conflict.keepTheirs}
            </Button>
          </Side>
        </div>
      </Stack>
    </Notice>
  );
}

const textOf = (facts: readonly SideFact[], label: string) =>
  facts.find((fact) => fact.label === label)?.text;

interface SideProps {
  readonly heading: string;
  readonly about?: string | null;
  readonly facts: readonly SideFact[];
  readonly shown: readonly string[];
  readonly children: ReactNode;
}

function Side({ heading, about, facts, shown, children }: SideProps): ReactNode {
  const { conflict } = useMessages().assessmentCentre.entry;
  return (
    <section className={classes.side} aria-label={heading}>
      <Text size="sm" fw={600}>
        {heading}
      </Text>
      {about && (
        <Text size="xs" c="dimmed">
          {about}
        </Text>
      )}
      <dl className={classes.facts}>
        {facts
          .filter(({ label }) => shown.includes(label))
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text || conflict.none}</dd>
            </div>
          ))}
      </dl>
      {children}
    </section>
  );
}
