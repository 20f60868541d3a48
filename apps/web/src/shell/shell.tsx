import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';
import { EmptyState } from '../components/empty-state.js';
import { NoPermission } from '../components/no-permission.js';
import { useMessages } from '../messages/messages.js';
import { sessionQuery } from '../api/session.js';
import { rowNumber } from '../format/row-number.js';
import { useSession } from '../session/use-session.js';
import { useArrival } from './arrival.js';
import { NotFound } from './not-found.js';
import { SideBar } from './side-bar.js';
import { SignInAgain } from './sign-in-again.js';
import { TopBar } from './top-bar.js';
import classes from './shell.module.css';

const MAIN = 'isi';

/** The frame of every page for somebody who is signed in; empty for the moment between a sign-out and the way out. */
export function Shell(): ReactNode {
  const { data: session } = useQuery(sessionQuery);
  return session ? <Frame /> : null;
}

function Frame(): ReactNode {
  const { shell } = useMessages();
  const [menuOpen, menu] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 216, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      padding={{ base: 'sm', md: 'lg' }}
      transitionDuration={0}
    >
      <a href={`#${MAIN}`} className={classes.skip} onClick={skipToMain}>
        {shell.skip}
      </a>
      <AppShell.Header>
        <TopBar menuOpen={menuOpen} onMenu={menu.toggle} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} data-closed={!menuOpen || undefined}>
        <SideBar onFollow={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id={MAIN} tabIndex={-1}>
        <CurrentPage />
      </AppShell.Main>
      <SignInAgain />
    </AppShell>
  );
}

/** The page, or why the active role does not open it. */
function CurrentPage(): ReactNode {
  const { session, shell } = useMessages();
  const { active, permissions } = useSession();
  const { page = 'notFound', permission } = useRouterState({
    select: ({ matches }) => matches.at(-1)?.staticData ?? {},
  });
  const isAddress = useRouterState({ select: ({ matches }) => namesRows(matches.at(-1)?.params ?? {}) });
  useArrival(isAddress ? page : 'notFound');
  if (!active && page !== 'account') return <EmptyState>{session.noMembership}</EmptyState>;
  if (permission && !permissions.includes(permission)) return <NoPermission page={shell.pages[page]} />;
  return isAddress ? <Outlet /> : <NotFound />;
}

/** Whether everything the address names by number ('employeeId') can be the number of a row. */
function namesRows(params: Readonly<Record<string, string>>): boolean {
  return Object.entries(params).every(([name, value]) => !name.endsWith('Id') || rowNumber(value) !== null);
}

/** The address keeps its path: only the focus moves. */
function skipToMain(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(MAIN)?.focus();
}
