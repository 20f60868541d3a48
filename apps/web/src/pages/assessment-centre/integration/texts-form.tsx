import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { NARRATIVE_FIELDS } from '#libs/domain/assessment-integration';
import { countWords } from '#libs/domain/rating-entry';
import type { IntegrationSheet, NarrativeTexts, SheetRef } from '../../../api/assessment-integration.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { proposedTexts } from './proposed-texts.js';
import { TextsMoves } from './texts-moves.js';
import { useTexts } from './use-texts.js';

/** Four texts with their lengths; saved together, so that nobody overwrites half of them. */
export function TextsForm({ at, sheet }: { at: SheetRef; sheet: IntegrationSheet }): ReactNode {
  const words = useMessages().assessmentCentre.integration.texts;
  const { number } = useFormats();
  const saving = useTexts(at, sheet.narrative);
  const [draft, setDraft] = useState<NarrativeTexts | null>(null);
  const texts = draft ?? sheet.narrative;
  const mayWrite =
    sheet.canWrite && (sheet.event.isLead || ['draft', 'returned'].includes(sheet.narrative.state));
  const save = async (version?: number) => {
    if (draft && (await saving.save(draft, version))) setDraft(null);
  };
  const set = (field: keyof NarrativeTexts, text: string) => setDraft({ ...pick(texts), [field]: text });
  const { theirs } = saving;
  return (
    <Stack gap="sm" mt="sm">
      <LeaveGuard isDirty={draft !== null} />
      {theirs && (
        <Notice tone="attention" announce>
          {words.stale}
        </Notice>
      )}
      {NARRATIVE_FIELDS.filter(
        (field) => field !== 'placementAdvice' || sheet.event.purpose === 'mapping',
      ).map((field) => (
        <Stack key={field} gap={2}>
          <Textarea
            label={words.fields[field]}
            description={words.words(number(countWords(texts[field])))}
            autosize
            minRows={2}
            maxLength={8000}
            readOnly={!mayWrite}
            value={texts[field]}
            onChange={({ currentTarget }) => set(field, currentTarget.value)}
          />
          {theirs && theirs[field] !== texts[field] && <Text size="sm">{words.stored(theirs[field])}</Text>}
        </Stack>
      ))}
      <ProblemNotice error={saving.error} />
      {mayWrite && (
        <Group gap="xs">
          {theirs ? (
            <>
              <Button
                variant="default"
                onClick={() => {
                  setDraft(null);
                  saving.forget();
                }}
              >
                {words.useTheirs}
              </Button>
              <Button onClick={() => void save(theirs.version)}>{words.useMine}</Button>
            </>
          ) : (
            <>
              <Button variant="default" onClick={() => setDraft(proposedTexts(texts, sheet))}>
                {words.propose}
              </Button>
              <Button disabled={draft === null} loading={saving.isSaving} onClick={() => void save()}>
                {words.save}
              </Button>
            </>
          )}
        </Group>
      )}
      <TextsMoves at={at} sheet={sheet} isDirty={draft !== null} />
    </Stack>
  );
}

function pick({
  strengths,
  developmentAreas,
  placementAdvice,
  developmentAdvice,
}: NarrativeTexts): NarrativeTexts {
  return { strengths, developmentAreas, placementAdvice, developmentAdvice };
}
