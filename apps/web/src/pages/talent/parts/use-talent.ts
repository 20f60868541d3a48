import { useCallback, useMemo } from 'react';
import type { Policy } from '#libs/domain/scoring';
import { useMessages, useWording } from '../../../messages/messages.js';
import { placeNames } from './policy-places.js';
import { type ScoreFormat, scoreFormat } from './score-format.js';

/** Scores, points and weights in the language in use. */
export function useScores(): ScoreFormat {
  return scoreFormat(useWording().language);
}

/** Names of what can be missing; a code that the policy does not know stays as it is. */
export function usePlaceName(policy: Policy | undefined): (code: string) => string {
  const { words } = useMessages().talent;
  const names = useMemo(() => policy && placeNames(policy, words), [policy, words]);
  return useCallback((code: string) => names?.get(code) ?? code, [names]);
}
