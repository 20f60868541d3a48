import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { evidenceFields, LONGEST_EVIDENCE } from '#libs/domain/rating-entry';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import { useEntry } from '../queue/use-queue.js';
import type { RatingValue } from '../sheet/rating-value.js';
import type { CellPlace } from '../sheet/sheet-model.js';
import type { SheetEditing } from '../sheet/use-sheet-editing.js';
import { ConflictChoice } from './conflict-choice.js';
import { EntryBadge } from './entry-badge.js';
import { LevelChoice } from './level-choice.js';
import { PrivateNote } from './private-note.js';
import { RefusalNotice } from './refusal-notice.js';
import { Rubric } from './rubric.js';
import { TextNote } from './text-note.js';
import { useSides } from './use-sides.js';
import classes from './panel.module.css';

export interface CellPanelProps {
  readonly place: CellPlace;
  readonly queue: EntryQueue;
  readonly editing: SheetEditing;
  readonly step: number;
  /** The first field of the evidence: Enter in the grid leads here. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onNext: () => void;
  /** Back to the grid. */
  readonly onLeave: () => void;
}

/** Everything about one cell: its level, the rubric with indicators to tick, and the evidence. */
export function CellPanel(props: CellPanelProps): ReactNode {
  const { place, queue, editing, step, field, onNext, onLeave } = props;
  const { key, participant, tool, competency, assignment } = place;
  const { entry } = useMessages().assessmentCentre;
  const { instant } = useFormats();
  const item = useEntry(queue, key);
  const facts = useSides(tool.kind);
  const id = useId();
  if (!item) return null;
  const value = (item.draft ?? item.known).value as RatingValue;
  const isClosed = editing.grid.isClosed(key);
  const standard =
    participant.standards.find((each) => each.competencyCode === competency.code)?.level ?? null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onNext();
    else return;
    event.preventDefault();
  };
  return (
    <section className={classes.panel} aria-labelledby={id} onKeyDown={onKeyDown}>
      <Stack gap="sm">
        <div>
          <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
            <Title order={2} id={id}>
              {competency.name}
            </Title>
            <EntryBadge queue={queue} entryKey={key} />
          </Group>
          <Text size="sm" c="dimmed">
            {participant.name} · {tool.name}
          </Text>
          {value.onPaperAt && <Text size="xs">{entry.panel.onPaper(instant(value.onPaperAt))}</Text>}
        </div>
        {item.draft?.state === 'conflict' && (
          <ConflictChoice entryKey={key} draft={item.draft} queue={queue} facts={facts} />
        )}
        {item.draft?.state === 'refused' && <RefusalNotice entryKey={key} draft={item.draft} queue={queue} />}
        <LevelChoice
          value={value}
          step={step}
          isClosed={isClosed}
          onChoose={(level, noEvidence) => editing.change(key, { level, noEvidence })}
        />
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={isClosed} onClick={() => editing.grid.clear(key)}>
            {entry.panel.clear}
          </Button>
          <Button size="xs" onClick={onNext}>
            {entry.panel.next}
          </Button>
        </Group>
        <Title order={3}>{entry.panel.evidence}</Title>
        {evidenceFields(tool.kind).map((name, place) => (
          <TextNote
            key={name}
            label={entry.panel.fields[name]}
            value={value.evidence[name] ?? ''}
            longest={LONGEST_EVIDENCE}
            isClosed={isClosed}
            field={place === 0 ? field : undefined}
            onChange={(text) => editing.change(key, { evidence: { ...value.evidence, [name]: text } }, true)}
          />
        ))}
        <Title order={3}>{entry.panel.rubric}</Title>
        <Rubric
          competency={competency}
          standard={standard}
          value={value}
          isClosed={isClosed}
          onIndicators={(indicators) => editing.change(key, { indicators })}
        />
        <PrivateNote key={assignment.id} assignmentId={assignment.id} queue={queue} />
      </Stack>
    </section>
  );
}
