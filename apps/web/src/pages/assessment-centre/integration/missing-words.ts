import type { IntegrationParticipant } from '../../../api/assessment-integration.js';
import { useMessages } from '../../../messages/messages.js';

type Missing = Pick<IntegrationParticipant, 'blocks' | 'missingTexts' | 'narrativeState'>;

/** What a participant still lacks, as sentences; none: complete. */
export function useMissingWords(): (participant: Missing) => string[] {
  const { integration } = useMessages().assessmentCentre;
  return ({ blocks, missingTexts, narrativeState }) => {
    const texts = missingTexts ?? [];
    const empty = texts.filter(({ code }) => code === 'empty');
    const unnamed = texts.flatMap(({ competency }) => (competency === null ? [] : [competency]));
    const levels = (blocks ?? []).map(({ code, competencies }) =>
      integration.blocks[code](competencies.join(', ')),
    );
    const isOpen = blocks !== null && texts.length === 0 && narrativeState !== 'accepted';
    return [
      ...levels,
      ...empty.map(({ field }) => integration.noText(integration.texts.fields[field])),
      ...(unnamed.length > 0 ? [integration.noAdvice(unnamed.join(', '))] : []),
      ...(isOpen ? [integration.notAccepted] : []),
    ];
  };
}
