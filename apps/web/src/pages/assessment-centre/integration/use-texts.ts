import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  meetingKey,
  type Narrative,
  type NarrativeTexts,
  saveNarrative,
  type SheetRef,
} from '../../../api/assessment-integration.js';
import { Problem } from '../../../api/problem.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';

interface Texts {
  readonly save: (texts: NarrativeTexts, version?: number) => Promise<Narrative | null>;
  readonly isSaving: boolean;
  readonly error: unknown;
  /** What somebody else stored meanwhile. */
  readonly theirs: Narrative | null;
  readonly forget: () => void;
}

/** Saves the texts of a report; texts changed elsewhere are told, not overwritten. */
export function useTexts(ref: SheetRef, { version }: Narrative): Texts {
  const { texts } = useMessages().assessmentCentre.integration;
  const queries = useQueryClient();
  const read = () => queries.invalidateQueries({ queryKey: meetingKey(ref.eventId) });
  const saving = useMutation({
    mutationFn: ({ input, at }: { input: NarrativeTexts; at: number }) => saveNarrative(ref, at, input),
    onSuccess: async () => {
      await read();
      toast(texts.saved);
    },
  });
  const theirs = presentOf(saving.error);
  return {
    save: (input, at = version) => saving.mutateAsync({ input, at }).catch(() => null),
    isSaving: saving.isPending,
    error: theirs === null ? saving.error : null,
    theirs,
    forget: () => {
      saving.reset();
      void read();
    },
  };
}

function presentOf(error: unknown): Narrative | null {
  if (!(error instanceof Problem) || error.status !== 412) return null;
  const present = error.body.present as Partial<Narrative> | undefined;
  return typeof present?.version === 'number' ? (present as Narrative) : null;
}
