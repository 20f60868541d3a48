import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { GATES } from '#libs/domain/eligibility';
import type { PersonExplanation } from '../../../api/talent-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { AnswerBadge } from '../parts/pool-badge.js';
import { useScores } from '../parts/use-talent.js';
import { gateInWords } from './gate-words.js';
import classes from './why.module.css';

/** The six gates in their order, each with what it looked at. */
export function GateList({ person }: { person: PersonExplanation }): ReactNode {
  const { talent } = useMessages();
  const scores = useScores();
  const { date } = useFormats();
  return (
    <ul className={classes.gates}>
      {GATES.map((gate) => (
        <li key={gate} className={classes.gate}>
          <span>{talent.words.gates[gate]}</span>
          <AnswerBadge answer={person.gates[gate]} />
          <Text size="sm" c="dimmed">
            {gateInWords(gate, person, { talent, scores, date }).join(' ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}
