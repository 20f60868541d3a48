import { Checkbox, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DesignView } from '../../../api/assessment-event-views.js';
import { useMessages } from '../../../messages/messages.js';
import type { DesignDraft } from './design-draft.js';

interface CompetencyChoiceProps {
  readonly design: DesignView;
  readonly draft: DesignDraft;
  readonly onChange: (draft: DesignDraft) => void;
  readonly disabled: boolean;
}

/** Which of the dictionary's competencies the event assesses, in the order of the dictionary. */
export function CompetencyChoice({ design, draft, onChange, disabled }: CompetencyChoiceProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const choose = (codes: readonly string[]) =>
    onChange({
      ...draft,
      competencies: design.available.flatMap(({ code }) => (codes.includes(code) ? [code] : [])),
    });
  return (
    <Checkbox.Group aria-label={setUp.design.competencies} value={[...draft.competencies]} onChange={choose}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xs">
        {design.available.map(({ code, name }) => (
          <Checkbox key={code} value={code} label={`${code} ${name}`} disabled={disabled} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
