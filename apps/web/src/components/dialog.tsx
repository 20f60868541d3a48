import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg' | 'xl';
  /** Closes only by a button of its own: for what is shown once. */
  readonly mustAnswer?: boolean;
}

/** A window over the page, in the middle. Mounted while it is open. */
export function Dialog({
  title,
  children,
  onClose,
  size = 'md',
  mustAnswer = false,
}: DialogProps): ReactNode {
  const { common } = useMessages();
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered
      transitionProps={{ duration: 0 }}
      closeOnEscape={!mustAnswer}
      closeOnClickOutside={!mustAnswer}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {!mustAnswer && <Modal.CloseButton aria-label={common.close} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A window at the right edge, beside the list it belongs to. Mounted while it is open. */
export function SideDialog({
  title,
  children,
  onClose,
  size = 'lg',
}: Omit<DialogProps, 'mustAnswer'>): ReactNode {
  const { common } = useMessages();
  return (
    <Drawer.Root opened onClose={onClose} size={size} position="right" transitionProps={{ duration: 0 }}>
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title}>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={common.close} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
