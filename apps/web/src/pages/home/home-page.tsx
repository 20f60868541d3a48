import { Stack, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { hasPart } from '#libs/contracts/permissions';
import { homeQuery } from '../../api/home.js';
import type { HomeView } from '../../api/views.js';
import { Figures } from '../../components/figures.js';
import { PageHeader } from '../../components/page-header.js';
import { Panel } from '../../components/panel.js';
import { PathLink } from '../../components/path-link.js';
import { QueryView } from '../../components/query-view.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { useActive, useSession } from '../../session/use-session.js';
import classes from './home-page.module.css';

/** What waits for me, then a few figures. */
export function HomePage(): ReactNode {
  const { home, roles } = useMessages();
  const { account } = useSession();
  const active = useActive();
  const isWithoutPart = active !== null && !hasPart(active.role);
  const query = useQuery(homeQuery);
  return (
    <>
      <PageHeader
        title={home.greeting(account.displayName)}
        intro={active && `${roles[active.role]}, ${active.orgUnitName ?? active.agencyName}`}
      />
      <QueryView query={query} lines={4}>
        {({ waiting, figures }) => (
          <Stack gap="md">
            <Panel title={home.waitingTitle}>
              {isWithoutPart ? <Text>{home.noPart}</Text> : <WaitingList waiting={waiting} />}
            </Panel>
            {figures.length > 0 && (
              <Panel title={home.figuresTitle}>
                <Figures figures={labelled(figures, home.figures)} />
              </Panel>
            )}
          </Stack>
        )}
      </QueryView>
    </>
  );
}

/** Figures newer than this page have no name yet: left out. */
function labelled(figures: HomeView['figures'], labels: Readonly<Record<string, string>>) {
  return figures.flatMap(({ code, value }) => {
    const label = labels[code];
    return label ? [{ label, value }] : [];
  });
}

function WaitingList({ waiting }: Pick<HomeView, 'waiting'>): ReactNode {
  const { home } = useMessages();
  const formats = useFormats();
  const sentences: Readonly<Record<string, string>> = home.waiting;
  if (waiting.length === 0) return <Text c="dimmed">{home.nothingWaits}</Text>;
  return (
    <ul className={classes.list}>
      {waiting.map(({ code, count, link }) => (
        <li key={code}>
          <PathLink href={link} className={classes.item}>
            <span className={classes.count}>{formats.number(count)}</span>
            <span className={classes.sentence}>{sentences[code] ?? home.waitingElse}</span>
            <IconChevronRight size={16} aria-hidden />
          </PathLink>
        </li>
      ))}
    </ul>
  );
}
