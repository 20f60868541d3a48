import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { declareConflict, participantsQuery, teamQuery } from '../../../api/assessment-events.js';
import type { EventView } from '../../../api/assessment-event-views.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { Choice } from '../events/choice.js';
import { useEventSave } from '../frame/use-event-save.js';

/** Declares a conflict of interest between an assessor and a participant. */
export function DeclareDialog({ event, onClose }: { event: EventView; onClose: () => void }): ReactNode {
  const { common, assessmentCentre } = useMessages();
  const { setUp } = assessmentCentre;
  const { team } = setUp;
  const members = useQuery(teamQuery(event.id)).data?.items ?? [];
  const people = useQuery(participantsQuery(event.id)).data?.items ?? [];
  const [accountId, setAccount] = useState<string | null>(null);
  const [participantId, setParticipant] = useState<string | null>(null);
  const [kind, setKind] = useState<'family' | 'other'>('family');
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const declaring = useEventSave(
    (pair: { accountId: number; participantId: number }) =>
      declareConflict(event, { ...pair, kind, note: note.trim() }),
    setUp.saved,
    onClose,
  );
  const submit = () => {
    setTried(true);
    if (accountId === null || participantId === null) return undefined;
    return declaring.mutateAsync({ accountId: Number(accountId), participantId: Number(participantId) });
  };
  const missing = (value: string | null) => (isTried && value === null ? common.required : undefined);
  return (
    <FormDialog
      title={team.declare}
      verb={team.declare}
      busy={declaring.isPending}
      error={declaring.error}
      isDirty={accountId !== null || participantId !== null || note !== ''}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Select
        label={team.assessor}
        required
        searchable
        data={members
          .filter(({ role, leftAt }) => role === 'assessor' && leftAt === null)
          .map((member) => ({ value: String(member.accountId), label: member.name }))}
        value={accountId}
        onChange={setAccount}
        error={missing(accountId)}
      />
      <Select
        label={team.participant}
        required
        searchable
        data={people.map(({ id, number, name }) => ({ value: String(id), label: `${number}. ${name}` }))}
        value={participantId}
        onChange={setParticipant}
        error={missing(participantId)}
      />
      <Choice
        label={team.kind}
        options={[
          { value: 'family', label: team.kinds.family },
          { value: 'other', label: team.kinds.other },
        ]}
        value={kind}
        onChange={setKind}
      />
      <Textarea
        label={team.note}
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
    </FormDialog>
  );
}
