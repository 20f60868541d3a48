import { useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PathLink } from '../components/path-link.js';
import { useMessages } from '../messages/messages.js';
import { useSession } from '../session/use-session.js';
import { type GroupName, isOn, type NavigationItem, navigationFor } from './navigation.js';
import classes from './side-bar.module.css';

const GROUPS: readonly (GroupName | null)[] = [
  null,
  'people',
  'assessment',
  'development',
  'talent',
  'merit',
  'data',
  'control',
];

/** The pages the active role may open, in groups. */
export function SideBar({ onFollow }: { onFollow: () => void }): ReactNode {
  const { shell } = useMessages();
  const { permissions, firstSteps } = useSession();
  const items = navigationFor(permissions, firstSteps);
  return (
    <nav className={classes.bar} aria-label={shell.navigation}>
      {GROUPS.map((group) => (
        <Group
          key={group ?? 'top'}
          title={group && shell.groups[group]}
          items={items.filter((item) => item.group === group)}
          onFollow={onFollow}
        />
      ))}
    </nav>
  );
}

interface GroupProps {
  readonly title: string | null;
  readonly items: readonly NavigationItem[];
  readonly onFollow: () => void;
}

function Group({ title, items, onFollow }: GroupProps): ReactNode {
  const { shell } = useMessages();
  const path = useLocation({ select: (location) => location.pathname });
  if (items.length === 0) return null;
  return (
    <>
      {title && <p className={classes.title}>{title}</p>}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.path}>
            <PathLink
              href={item.path}
              className={classes.link}
              aria-current={isOn(path, item) ? 'page' : undefined}
              onClick={onFollow}
            >
              <item.icon size={18} stroke={1.75} aria-hidden />
              {shell.pages[item.page]}
            </PathLink>
          </li>
        ))}
      </ul>
    </>
  );
}
