import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isRated } from '#libs/domain/assessment-event';
import { formatNip } from '#libs/domain/nip';
import { designQuery } from '../../../api/assessment-events.js';
import type { DesignView, ParticipantView } from '../../../api/assessment-event-views.js';
import { useMessages } from '../../../messages/messages.js';
import type { PrintFacts } from './print-facts.js';
import { Sheet, SheetTable } from './sheet.js';

type Tool = DesignView['tools'][number];

/** A blank rating form per participant and tool, for when the power fails; the paper's time is keyed in later. */
export function BlankForms({ facts }: { facts: PrintFacts }): ReactNode {
  const { crew } = facts;
  const tools = crew.tools.filter(({ kind }) => isRated(kind));
  return crew.participants.flatMap((participant) =>
    tools.map((tool) => (
      <BlankForm key={`${participant.id} ${tool.id}`} facts={facts} participant={participant} tool={tool} />
    )),
  );
}

interface BlankFormProps {
  readonly facts: PrintFacts;
  readonly participant: ParticipantView;
  readonly tool: Tool;
}

function BlankForm({ facts: { event, seats, names }, participant, tool }: BlankFormProps): ReactNode {
  const { days, setUp } = useMessages().assessmentCentre;
  const { prints } = days;
  const competencies = useQuery(designQuery(event.id)).data?.competencies ?? [];
  const assessors = seats
    .filter(({ participantId, toolId }) => participantId === participant.id && toolId === tool.id)
    .map(({ memberId }) => names.assessor(memberId));
  const measured = competencies.filter(({ code }) => tool.cells.some((cell) => cell.code === code));
  const who = `${participant.number}. ${participant.name}, ${formatNip(participant.nip)}`;
  return (
    <Sheet
      event={event}
      title={`${prints.kinds.formulir}: ${tool.name}`}
      lines={[
        who,
        [participant.positionName, participant.groupName].filter(Boolean).join(', '),
        `${prints.assessor}: ${assessors.join('; ')}`,
        `${prints.paperTime}: ____________________`,
      ]}
    >
      <SheetTable
        label={`${tool.name}, ${who}`}
        heads={[setUp.design.competency, prints.evidence, prints.level]}
        rows={measured.map(({ code, name }) => [`${code} ${name}`, '', ''])}
        tall
      />
      <Text size="xs" mt="xs">
        {prints.formHint}
      </Text>
    </Sheet>
  );
}
