import { Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/messages.js';
import { useSessionEnded } from '../session/session-end.js';
import classes from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: 'md' | 'lg' | 'xl';
  /** Absent: closes only by a button of its own, for what is shown once or has to be answered. */
  readonly onClose?: () => void;
  /** Another window stands over this one and has the keys for itself. */
  readonly isCovered?: boolean;
}

/** A window over the page, in the middle. Mounted while it is open. */
export function Dialog({ title, children, onClose, size = 'md', isCovered = false }: DialogProps): ReactNode {
  const { common } = useMessages();
  const closes = useCloses(onClose !== undefined && !isCovered);
  return (
    <Modal.Root
      opened
      onClose={() => onClose?.()}
      size={size}
      centered
      transitionProps={{ duration: 0 }}
      {...closes}
    >
      <Modal.Overlay />
      <Modal.Content>
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          {onClose && <Modal.CloseButton aria-label={common.close} />}
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A window at the right edge, beside the list it belongs to. Mounted while it is open. */
export function SideDialog({ title, children, onClose, size = 'lg' }: DialogProps): ReactNode {
  const { common } = useMessages();
  const closes = useCloses(true);
  return (
    <Drawer.Root
      opened
      onClose={() => onClose?.()}
      size={size}
      position="right"
      transitionProps={{ duration: 0 }}
      {...closes}
    >
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

/** Whether Escape and a click beside it close a window: not while one has to sign in again over it. */
function useCloses(mayClose: boolean) {
  const isEnded = useSessionEnded();
  const closes = mayClose && !isEnded;
  return { closeOnEscape: closes, closeOnClickOutside: closes };
}
