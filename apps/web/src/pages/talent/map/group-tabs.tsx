import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TalentBoard } from '../../../api/talent-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { MapFilters } from './map-filters.js';

interface GroupTabsProps {
  readonly groups: TalentBoard['groups'];
  readonly filters: MapFilters;
  readonly children: ReactNode;
}

const ALL = 'semua';

/** Kelompok jenjang: people are compared within one. */
export function GroupTabs({ groups, filters, children }: GroupTabsProps): ReactNode {
  const { directory, talent } = useMessages();
  const { map } = talent;
  const { number } = useFormats();
  const value = filters.values.group ?? ALL;
  return (
    <Tabs
      value={value}
      onChange={(group) => filters.set('group', group === ALL ? null : group)}
      keepMounted={false}
      activateTabWithKeyboard={false}
    >
      <Tabs.List aria-label={map.groupsLabel}>
        <Tabs.Tab value={ALL}>{map.allGroups}</Tabs.Tab>
        {groups.map(({ group, total }) => (
          <Tabs.Tab key={group} value={group}>
            {map.groupCount(directory.words.levelGroups[group], number(total))}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={value} pt="sm">
        {children}
      </Tabs.Panel>
    </Tabs>
  );
}
