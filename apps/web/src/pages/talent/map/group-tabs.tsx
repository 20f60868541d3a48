import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TalentBoard } from '../../../api/talent-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { MapFilters } from './map-filters.js';

interface GroupTabsProps {
  readonly groups: TalentBoard['groups'];
  readonly filters: MapFilters;
}

/** Kelompok jenjang: people are compared within one. */
export function GroupTabs({ groups, filters }: GroupTabsProps): ReactNode {
  const { directory, talent } = useMessages();
  const { map } = talent;
  const { number } = useFormats();
  return (
    <Tabs
      value={filters.values.group ?? ''}
      onChange={(group) => filters.set('group', group || null)}
      activateTabWithKeyboard={false}
    >
      <Tabs.List aria-label={map.groupsLabel}>
        <Tabs.Tab value="">{map.allGroups}</Tabs.Tab>
        {groups.map(({ group, total }) => (
          <Tabs.Tab key={group} value={group}>
            {map.groupCount(directory.words.levelGroups[group], number(total))}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  );
}
