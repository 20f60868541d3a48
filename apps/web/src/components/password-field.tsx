import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';

/** A password with a named button that shows it. */
export function PasswordField(props: PasswordInputProps): ReactNode {
  const { session } = useMessages();
  return (
    <PasswordInput
      {...props}
      visibilityToggleButtonProps={{ 'aria-label': session.showPassword, tabIndex: 0 }}
    />
  );
}
