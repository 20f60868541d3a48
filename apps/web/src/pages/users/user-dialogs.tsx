import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { createResetLink, signOutUser } from '../../api/users.js';
import type { MembershipView, ResetLinkView, UserView } from '../../api/views.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { toast } from '../../components/toast.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { AddMembershipDialog } from './add-membership-dialog.js';
import { EndMembershipDialog } from './end-membership-dialog.js';
import { LinkDialog } from './link-dialog.js';

export type UserTask =
  | { readonly kind: 'addMembership' | 'resetLink' | 'signOut'; readonly user: UserView }
  | { readonly kind: 'endMembership'; readonly user: UserView; readonly membership: MembershipView };

interface DialogProps {
  readonly user: UserView;
  readonly onClose: () => void;
}

/** The dialog of what was chosen in a user's menu. */
export function UserDialogs({ task, onClose }: { task: UserTask; onClose: () => void }): ReactNode {
  switch (task.kind) {
    case 'addMembership':
      return <AddMembershipDialog user={task.user} onClose={onClose} />;
    case 'endMembership':
      return <EndMembershipDialog user={task.user} membership={task.membership} onClose={onClose} />;
    case 'resetLink':
      return <ResetDialog user={task.user} onClose={onClose} />;
    case 'signOut':
      return <SignOutDialog user={task.user} onClose={onClose} />;
  }
}

/** Asks first, then shows the link once. */
function ResetDialog({ user, onClose }: DialogProps): ReactNode {
  const { users } = useMessages();
  const [link, setLink] = useState<ResetLinkView | null>(null);
  const making = useMutation({ mutationFn: createResetLink, onSuccess: setLink });
  if (link) return <LinkDialog link={link.resetLink} expiresAt={link.expiresAt} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={users.linkTitle}
      verb={users.resetLink}
      busy={making.isPending}
      error={making.error}
      onConfirm={() => making.mutateAsync(user.accountId)}
      onClose={onClose}
    >
      {users.resetAsk(user.displayName)}
    </ConfirmDialog>
  );
}

function SignOutDialog({ user, onClose }: DialogProps): ReactNode {
  const { users } = useMessages();
  const formats = useFormats();
  const queries = useQueryClient();
  const closing = useMutation({
    mutationFn: signOutUser,
    onSuccess: async ({ closed }) => {
      toast(users.signedOut(formats.number(closed)));
      await queries.invalidateQueries({ queryKey: ['users'] });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={users.signOut}
      verb={users.signOut}
      danger
      busy={closing.isPending}
      error={closing.error}
      onConfirm={() => closing.mutateAsync(user.accountId)}
      onClose={onClose}
    >
      {users.signOutAsk(user.displayName)}
    </ConfirmDialog>
  );
}
