import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { consentOnPaper, withdrawParticipant } from '../../../api/assessment-events.js';
import type { AttendanceRow, EventView } from '../../../api/assessment-event-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { useMessages } from '../../../messages/messages.js';
import { useMayChange } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { MakeUpDialog } from './make-up-dialog.js';
import type { PersonDialogProps } from './person-dialog.js';
import { SubstituteDialog } from './substitute-dialog.js';

type Change = 'substitute' | 'makeUp' | 'withdraw';

const OPEN = ['scheduled', 'running'] as const;

/** What may happen to a participant on the day, beside coming. */
export function ChangeMenu({ event, row }: { event: EventView; row: AttendanceRow }): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  const [asked, setAsked] = useState<Change | null>(null);
  const consenting = useEventSave(() => consentOnPaper(event.id, row.participantId), attendance.done);
  const isOpen = useMayChange(event, OPEN, 'assessmentEvent.attend');
  const close = () => setAsked(null);
  const person = { event, row, onClose: close };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={attendance.actionsOf(row.name)}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => consenting.mutate(undefined)}>{attendance.consent}</Menu.Item>
          {isOpen &&
            (['substitute', 'makeUp', 'withdraw'] as const).map((change) => (
              <Menu.Item key={change} onClick={() => setAsked(change)}>
                {attendance[change]}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {asked === 'substitute' && <SubstituteDialog {...person} />}
      {asked === 'makeUp' && <MakeUpDialog {...person} />}
      {asked === 'withdraw' && <WithdrawDialog {...person} />}
    </>
  );
}

function WithdrawDialog({ event, row, onClose }: PersonDialogProps): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  const withdrawing = useEventSave(
    (reason: string) => withdrawParticipant(event, row.participantId, reason),
    attendance.done,
    onClose,
  );
  return (
    <ConfirmDialog
      title={attendance.withdrawOf(row.name)}
      verb={attendance.withdraw}
      withReason
      busy={withdrawing.isPending}
      error={withdrawing.error}
      onConfirm={(reason) => withdrawing.mutateAsync(reason)}
      onClose={onClose}
    >
      {attendance.withdrawAsk}
    </ConfirmDialog>
  );
}
