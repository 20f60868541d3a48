import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  integrationSheetQuery,
  type IntegrationCompetency,
  meetingKey,
  settleLevel,
  type SettledLevel,
  type SettleLevel,
  type SheetRef,
} from '../../../api/assessment-integration.js';
import { Problem } from '../../../api/problem.js';

interface Settling {
  /** Saves a level based on the version it is shown at, or on another. */
  readonly save: (input: SettleLevel, version?: number) => Promise<SettledLevel | null>;
  readonly isSaving: boolean;
  /** Why it was not saved; a conflict is told by `theirs`. */
  readonly error: unknown;
  /** What somebody else stored meanwhile, beside what was typed. */
  readonly theirs: SettledLevel | null;
  readonly mine: SettleLevel | undefined;
  readonly forget: () => void;
}

/** Saves what the meeting settles for one competency; a level changed elsewhere is told, not overwritten. */
export function useSettling(ref: SheetRef, { code, version }: IntegrationCompetency): Settling {
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: ({ input, at }: { input: SettleLevel; at: number }) => settleLevel(ref, code, at, input),
    onSuccess: () => queries.invalidateQueries({ queryKey: meetingKey(ref.eventId) }),
  });
  const theirs = presentOf(saving.error);
  return {
    save: (input, at = version) => saving.mutateAsync({ input, at }).catch(() => null),
    isSaving: saving.isPending,
    error: theirs === null ? saving.error : null,
    theirs,
    mine: saving.variables?.input,
    forget: () => {
      saving.reset();
      void queries.invalidateQueries({ queryKey: integrationSheetQuery(ref).queryKey });
    },
  };
}

function presentOf(error: unknown): SettledLevel | null {
  if (!(error instanceof Problem) || error.status !== 412) return null;
  const present = error.body.present as Partial<SettledLevel> | undefined;
  return typeof present?.version === 'number' ? (present as SettledLevel) : null;
}
