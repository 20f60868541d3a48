import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { integrationSheetQuery, type SheetRef } from '../../../api/assessment-integration.js';
import { QueryView } from '../../../components/query-view.js';
import { LevelsPanel } from './levels-panel.js';
import { OutcomePanel } from './outcome-panel.js';
import { TextsPanel } from './texts-panel.js';

/** Everything of one participant: ratings and levels, what they come to, the texts. */
export function SheetPanels(ref: SheetRef): ReactNode {
  const query = useQuery(integrationSheetQuery(ref));
  return (
    <QueryView query={query} lines={10}>
      {(sheet) => (
        <Stack gap="md">
          <LevelsPanel at={ref} sheet={sheet} />
          <OutcomePanel sheet={sheet} />
          <TextsPanel at={ref} sheet={sheet} />
        </Stack>
      )}
    </QueryView>
  );
}
