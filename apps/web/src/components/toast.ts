import { notifications } from '@mantine/notifications';

/** Says in passing that something was done. What went wrong is said on the page, not here. */
export function toast(message: string): void {
  notifications.show({ message, color: 'teal', withBorder: true, withCloseButton: false, autoClose: 5_000 });
}
