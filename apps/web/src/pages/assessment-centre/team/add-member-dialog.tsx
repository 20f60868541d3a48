import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { addMember, teamCandidatesQuery } from '../../../api/assessment-events.js';
import type { EventView, TeamRole } from '../../../api/assessment-event-views.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { optionsOf } from '../../directory/parts/options.js';
import { Choice } from '../events/choice.js';
import { useEventSave } from '../frame/use-event-save.js';

/** Gives an account a role in the event. */
export function AddMemberDialog({ event, onClose }: { event: EventView; onClose: () => void }): ReactNode {
  const { common, assessmentCentre } = useMessages();
  const { team } = assessmentCentre.setUp;
  const [role, setRole] = useState<TeamRole>('assessor');
  const [accountId, setAccount] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const candidates = useQuery(teamCandidatesQuery(event.id, role)).data?.items ?? [];
  const adding = useEventSave((id: number) => addMember(event, id, role), team.added, onClose);
  const submit = () => {
    setTried(true);
    return accountId === null ? undefined : adding.mutateAsync(Number(accountId));
  };
  return (
    <FormDialog
      title={team.addMember}
      verb={team.addMember}
      busy={adding.isPending}
      error={adding.error}
      isDirty={accountId !== null}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Choice
        label={team.role}
        options={optionsOf(team.roles)}
        value={role}
        onChange={(next) => {
          setRole(next);
          setAccount(null);
        }}
      />
      <Select
        label={team.account}
        required
        searchable
        data={candidates.map((each) => ({ value: String(each.accountId), label: each.name }))}
        value={accountId}
        onChange={setAccount}
        nothingFoundMessage={team.nobody}
        error={isTried && accountId === null ? common.required : undefined}
      />
    </FormDialog>
  );
}
