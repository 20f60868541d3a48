import { Burger } from '@mantine/core';
import type { ReactNode } from 'react';
import { PathLink } from '../components/path-link.js';
import { useMessages } from '../messages/messages.js';
import { useMay } from '../session/use-session.js';
import { AccountMenu } from './account-menu.js';
import { MembershipMenu } from './membership-menu.js';
import { QuickSearch } from './quick-search.js';
import classes from './top-bar.module.css';

interface TopBarProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

/** Product, search, who one acts as, account. */
export function TopBar({ menuOpen, onMenu }: TopBarProps): ReactNode {
  const { common, shell } = useMessages();
  const maySearch = useMay('employee.read');
  return (
    <div className={classes.bar}>
      <Burger
        opened={menuOpen}
        onClick={onMenu}
        hiddenFrom="md"
        size="sm"
        aria-label={menuOpen ? shell.closeMenu : shell.openMenu}
        aria-expanded={menuOpen}
      />
      <PathLink href="/" className={classes.product}>
        {common.product}
      </PathLink>
      <div className={classes.search}>{maySearch && <QuickSearch />}</div>
      <MembershipMenu />
      <AccountMenu />
    </div>
  );
}
