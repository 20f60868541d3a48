import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { useFilters } from '../../../components/filters/index.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { HistoryTab } from './history-tab.js';
import { ProfileTab } from './profile-tab.js';
import { CompetencyTab } from './record/competency-tab.js';
import { RatingsTab } from './record/ratings-tab.js';
import { TrackRecordTab } from './record/track-record-tab.js';

/** What the address calls the first tab, which is shown without being named. */
const FIRST = 'profil';

/** The parts of the card that the member may open; a tab is read when it is opened. */
export function CardTabs({ card }: { card: EmployeeCard }): ReactNode {
  const { people } = useMessages().directory;
  const { values, set } = useFilters(['tab']);
  const tabs = useTabs(card);
  const tab = tabs.find(({ code }) => code === values.tab)?.code ?? FIRST;
  return (
    <Tabs
      value={tab}
      onChange={(next) => set('tab', next === FIRST ? null : next)}
      keepMounted={false}
      activateTabWithKeyboard={false}
    >
      <Tabs.List aria-label={people.tabsLabel} mb="md" data-no-print>
        {tabs.map(({ code, label }) => (
          <Tabs.Tab key={code} value={code}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ code, content }) => (
        <Tabs.Panel key={code} value={code}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function useTabs(card: EmployeeCard) {
  const { tabs } = useMessages().directory.people;
  const mayRatings = useMay('performanceRating.read');
  const mayResults = useMay('assessmentResult.read');
  const mayRecord = useMay('trackRecord.read');
  return [
    { code: FIRST, label: tabs.profile, content: <ProfileTab card={card} />, may: true },
    { code: 'riwayat', label: tabs.history, content: <HistoryTab card={card} />, may: true },
    {
      code: 'kinerja',
      label: tabs.ratings,
      content: <RatingsTab employeeId={card.id} />,
      may: mayRatings,
    },
    {
      code: 'kompetensi',
      label: tabs.competency,
      content: <CompetencyTab employeeId={card.id} />,
      may: mayResults,
    },
    {
      code: 'rekam-jejak',
      label: tabs.record,
      content: <TrackRecordTab employeeId={card.id} />,
      may: mayRecord,
    },
  ].filter(({ may }) => may);
}
