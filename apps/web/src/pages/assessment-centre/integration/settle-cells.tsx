import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { parseHundredths } from '#libs/domain/competency';
import { isConsensusLevel } from '#libs/domain/assessment-integration';
import type { IntegrationCompetency, SheetRef } from '../../../api/assessment-integration.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './integration.module.css';
import { useLevelFormats } from './level-format.js';
import { useSettling } from './use-settling.js';

interface SettleCellsProps {
  readonly at: SheetRef;
  readonly competency: IntegrationCompetency;
  readonly canSettle: boolean;
}

/** The settled level, the gap it makes and the note: fields for the lead, words for everybody else. */
export function SettleCells({ at, competency, canSettle }: SettleCellsProps): ReactNode {
  const { level, gap } = useLevelFormats();
  if (canSettle) return <SettleFields at={at} competency={competency} />;
  const { final, note } = competency;
  return (
    <>
      <td className={classes.final}>{level(final)}</td>
      <td>{gap(competency.gap)}</td>
      <td className={classes.note}>{note}</td>
    </>
  );
}

interface Draft {
  readonly level: string | null;
  readonly note: string | null;
}

const NOTHING: Draft = { level: null, note: null };

function SettleFields({ at, competency }: Omit<SettleCellsProps, 'canSettle'>): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const formats = useLevelFormats();
  const settling = useSettling(at, competency);
  const [draft, setDraft] = useState<Draft>(NOTHING);
  const typed = draft.level ?? formats.level(competency.consensusLevel);
  const note = draft.note ?? competency.note;
  const level = typed.trim() === '' ? null : parseHundredths(typed);
  const isBad = typed.trim() !== '' && (level === null || !isConsensusLevel(level, 0));
  const isDirty = draft.level !== null || draft.note !== null;
  const save = async () => {
    if (!isDirty || isBad || settling.isSaving) return;
    if (level === competency.consensusLevel && note === competency.note) return setDraft(NOTHING);
    if (await settling.save({ level, note })) setDraft(NOTHING);
  };
  const asksNote = isDirty && settling.error !== null && note.trim() === '';
  return (
    <>
      <td>
        <LeaveGuard isDirty={isDirty} />
        <TextInput
          size="xs"
          w="3.5rem"
          inputMode="decimal"
          data-column="level"
          aria-label={integration.consensusOf(competency.name)}
          value={typed}
          error={isBad}
          onChange={({ currentTarget }) => setDraft({ ...draft, level: currentTarget.value })}
          onBlur={() => void save()}
        />
        {isBad && (
          <Text size="xs" c="red.9" role="alert">
            {integration.badLevel}
          </Text>
        )}
      </td>
      <td>{formats.gap(competency.gap)}</td>
      <td className={classes.note}>
        <TextInput
          size="xs"
          data-column="note"
          aria-label={integration.noteOf(competency.name)}
          value={note}
          error={asksNote || competency.block === 'noteMissing' ? integration.noteNeeded : undefined}
          onChange={({ currentTarget }) => setDraft({ ...draft, note: currentTarget.value })}
          onBlur={() => void save()}
        />
        {!asksNote && <ProblemNotice error={settling.error} />}
        <Conflict settling={settling} onDone={() => setDraft(NOTHING)} />
      </td>
    </>
  );
}

interface ConflictProps {
  readonly settling: ReturnType<typeof useSettling>;
  readonly onDone: () => void;
}

/** Both levels beside each other; nothing is overwritten before somebody chooses. */
function Conflict({ settling, onDone }: ConflictProps): ReactNode {
  const { conflict } = useMessages().assessmentCentre.integration;
  const { level } = useLevelFormats();
  const { theirs, mine, save, forget } = settling;
  if (!theirs || !mine) return null;
  const words = (value: number | null, note: string) =>
    [value === null ? conflict.none : level(value), note].filter(Boolean).join(', ');
  return (
    <Stack gap={4} mt={4} role="alert">
      <Text size="sm" fw={600}>
        {conflict.title}
      </Text>
      <Text size="sm">
        {conflict.mine}: {words(mine.level, mine.note)}
      </Text>
      <Text size="sm">
        {conflict.theirs}: {words(theirs.consensusLevel, theirs.note)}
      </Text>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            forget();
            onDone();
          }}
        >
          {conflict.keepTheirs}
        </Button>
        <Button
          size="compact-sm"
          onClick={() => void save(mine, theirs.version).then((saved) => saved && onDone())}
        >
          {conflict.keepMine}
        </Button>
      </Group>
    </Stack>
  );
}
