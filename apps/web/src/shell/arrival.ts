import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useMessages } from '../messages/messages.js';
import type { PageName } from './navigation.js';

/**
 * After each navigation the title of the window is the page's, and the focus goes to its heading: a screen reader
 * says where we are, and Tab goes on from there. Not after the first load, nor when only filters change.
 */
export function useArrival(page: PageName): void {
  const router = useRouter();
  const { common, shell } = useMessages();
  useEffect(() => {
    document.title = `${shell.pages[page]} · ${common.product}`;
  }, [page, shell, common]);
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) headingOrMain()?.focus();
      }),
    [router],
  );
}

function headingOrMain(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
}
