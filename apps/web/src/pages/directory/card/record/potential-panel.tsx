import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PotentialView, ProfileResult } from '../../../../api/assessment.js';
import { DataTable } from '../../../../components/data-table/index.js';
import { Panel } from '../../../../components/panel.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { Score } from '../../../talent/parts/score.js';
import { Facts } from '../../parts/facts.js';

interface PotentialPanelProps {
  readonly potential: PotentialView;
  /** Figures of the centre, of the result that counts. */
  readonly given: ProfileResult['given'] | null;
}

/** The eight potential aspects, and the score they make when all are there. */
export function PotentialPanel({ potential, given }: PotentialPanelProps): ReactNode {
  const words = useMessages().assessment.profile;
  const { date, number } = useFormats();
  const { assessedOn, scaleMin, scaleMax, aspects, score } = potential;
  return (
    <Panel title={words.potential}>
      <Stack gap="xs">
        <Text size="sm">{words.potentialOn(date(assessedOn), number(scaleMin), number(scaleMax))}</Text>
        <DataTable
          label={words.potential}
          rows={aspects}
          columns={[
            {
              id: 'aspect',
              header: words.aspect,
              names: true,
              wrap: true,
              cell: ({ name }) => <Aspect name={name} />,
            },
            {
              id: 'value',
              header: words.value,
              align: 'right',
              cell: ({ value }) => (value === null ? '–' : number(value / 100)),
            },
          ]}
          rowId={({ aspect }) => aspect}
          full={false}
        />
        <Facts
          facts={[
            { label: words.potentialScore, value: score && <Score value={score} /> },
            { label: words.potentialGiven, value: given?.potential && <Score value={given.potential} /> },
            { label: words.potkomGiven, value: given?.potkom && <Score value={given.potkom} /> },
          ]}
        />
      </Stack>
    </Panel>
  );
}

/** The official names are headings of a file: all capitals, which people read slowly. */
function Aspect({ name }: { name: string }): ReactNode {
  return name.charAt(0) + name.slice(1).toLowerCase();
}
