import { Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { type EntryScale, typeLevel } from '#libs/domain/rating-entry';
import type { PotentialsView } from '../../../../api/assessment-entry.js';
import { Notice } from '../../../../components/notice.js';
import { useMessages } from '../../../../messages/messages.js';
import { ActiveCell, useActiveKey } from '../grid/active-cell.js';
import type { CellWords } from '../grid/entry-cell.js';
import { EntryGrid } from '../grid/entry-grid.js';
import type { GridActions } from '../grid/grid-actions.js';
import { ConflictChoice } from '../panel/conflict-choice.js';
import { RefusalNotice } from '../panel/refusal-notice.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import { useEntry } from '../queue/use-queue.js';
import { levelText } from '../sheet/rating-value.js';
import { SyncNotices, SyncState } from '../sync-state.js';
import { potentialGrid } from './potential-kind.js';
import classes from '../entry.module.css';

/** Test results come in while the event runs and until the meeting is over. */
const OPEN: readonly string[] = ['running', 'integration'];

/** Participants x the eight aspects, by keyboard. */
export function PotentialSheet({ view, queue }: { view: PotentialsView; queue: EntryQueue }): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const { potential } = entry;
  const [said, say] = useState('');
  const [active] = useState(() => new ActiveCell());
  const table = useRef<HTMLTableElement>(null);
  const grid = useMemo(() => potentialGrid(view), [view]);
  const words = usePotentialWords();
  const actions = usePotentialActions(view, queue, say);
  const heads = useMemo(
    () => ({
      columns: POTENTIAL_ASPECTS.map((aspect) => ({ id: aspect, name: potential.aspects[aspect] })),
      rows: view.participants.map(({ id, number, name }) => ({
        id: String(id),
        name,
        short: `${number}. ${name}`,
      })),
    }),
    [view, potential],
  );
  const show = (state: 'conflict' | 'refused') =>
    active.set(queue.unsaved().find((key) => queue.stateOf(key) === state) ?? null);
  const { lowest, highest } = view.scale;
  return (
    <Stack gap="sm">
      <SyncNotices queue={queue} />
      {!OPEN.includes(view.event.state) && <Notice tone="info">{potential.closed}</Notice>}
      <Group justify="space-between">
        <Text size="sm">{potential.scale(levelText(lowest), levelText(highest))}</Text>
        <SyncState queue={queue} onShow={show} />
      </Group>
      <Unsettled active={active} queue={queue} />
      <EntryGrid
        {...{ grid, queue, active, words, actions, table }}
        label={potential.grid}
        corner={entry.participant}
        columns={heads.columns}
        rowHeads={heads.rows}
      />
      <p className={classes.said} role="status">
        {said}
      </p>
      <ul className={classes.legend}>
        <li>↑ {entry.states.waiting}</li>
        <li>… {entry.states.saving}</li>
        <li>≠ {entry.states.conflict}</li>
        <li>! {entry.states.refused}</li>
        <li>{potential.keys}</li>
      </ul>
    </Stack>
  );
}

/** What has to be settled in the cell the keyboard is on. */
function Unsettled({ active, queue }: { active: ActiveCell; queue: EntryQueue }): ReactNode {
  const key = useActiveKey(active);
  return key && <UnsettledEntry entryKey={key} queue={queue} />;
}

function UnsettledEntry({ entryKey, queue }: { entryKey: string; queue: EntryQueue }): ReactNode {
  const draft = useEntry(queue, entryKey)?.draft;
  const facts = (value: unknown) => [
    { label: queue.labelOf(entryKey), text: typeof value === 'number' ? levelText(value) : '' },
  ];
  if (draft?.state === 'conflict')
    return <ConflictChoice entryKey={entryKey} draft={draft} queue={queue} facts={facts} />;
  if (draft?.state === 'refused') return <RefusalNotice entryKey={entryKey} draft={draft} queue={queue} />;
  return null;
}

function usePotentialWords(): CellWords {
  const { entry } = useMessages().assessmentCentre;
  return useMemo(() => {
    const text = (value: unknown) => (typeof value === 'number' ? levelText(value) : '');
    return { text, spoken: (value) => text(value) || entry.blank, hasNotes: () => false };
  }, [entry]);
}

function usePotentialActions(
  { event, scale: { lowest, highest } }: PotentialsView,
  queue: EntryQueue,
  say: (sentence: string) => void,
): GridActions {
  const { entry } = useMessages().assessmentCentre;
  return useMemo(() => {
    const scale: EntryScale = { lowest, highest, step: 1 };
    const isClosed = () => !OPEN.includes(event.state);
    const set = (key: string, value: number | null) => {
      if (isClosed()) return say(entry.potential.closed);
      say('');
      queue.edit(key, value);
    };
    return {
      type: (key, typed, pressed) => {
        const next = typeLevel(typed, pressed, scale);
        if (next && next.level !== null) set(key, next.level);
        else say(entry.onlyScale(levelText(lowest), levelText(highest)));
        return next?.typed ?? '';
      },
      noEvidence: () => undefined,
      clear: (key) => set(key, null),
      open: () => undefined,
      isClosed,
    };
  }, [event.state, lowest, highest, queue, say, entry]);
}
