import { Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { CompetencyLine, CompetencyProfile } from '../../../../api/assessment.js';
import { type Column, DataTable } from '../../../../components/data-table/index.js';
import { Panel } from '../../../../components/panel.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { Score } from '../../../talent/parts/score.js';

/** Level, standard and gap per competency; the sign of the gap is explained above. */
export function CompetencyTable({ profile }: { profile: CompetencyProfile }): ReactNode {
  const words = useMessages().assessment.profile;
  const formats = useFormats();
  const { level, standardFrom, standardByDefault, technical, technicalMatch } = profile;
  return (
    <Panel title={words.competencies}>
      <Stack gap="xs">
        {level && (
          <Text size="sm">
            {[
              standardFrom && words.standardFrom(formats.date(standardFrom)),
              standardByDefault && words.byDefaultNote,
            ]
              .filter(Boolean)
              .join('. ')}
          </Text>
        )}
        <Text size="sm">{words.gapNote}</Text>
        <CompetencyLines label={words.competencies} lines={profile.competencies} />
        {technical.length > 0 && (
          <>
            <Text fw={600}>
              {words.technical} {technicalMatch && <Score value={technicalMatch} />}
            </Text>
            <CompetencyLines label={words.technical} lines={technical} />
          </>
        )}
      </Stack>
    </Panel>
  );
}

/** Lines of levels beside a standard; what is below it is said in words. */
export function CompetencyLines({
  label,
  lines,
}: {
  label: string;
  lines: readonly CompetencyLine[];
}): ReactNode {
  return (
    <DataTable label={label} rows={lines} columns={useColumns()} rowId={({ code }) => code} full={false} />
  );
}

function useColumns(): readonly Column<CompetencyLine>[] {
  const { assessment, development } = useMessages();
  const words = assessment.profile;
  const { history } = development;
  const { number } = useFormats();
  return useMemo(() => {
    const level = (hundredths: number | null) => (hundredths === null ? '–' : number(hundredths / 100));
    return [
      {
        id: 'competency',
        header: words.competency,
        names: true,
        wrap: true,
        cell: ({ code, name }) => [code, name].filter(Boolean).join(' '),
      },
      { id: 'achieved', header: words.achieved, align: 'right', cell: ({ achieved }) => level(achieved) },
      {
        id: 'standard',
        header: words.standard,
        align: 'right',
        cell: ({ standard, byDefault }) => (
          <>
            {level(standard)}
            {byDefault && (
              <Text size="xs" c="dimmed">
                {history.byDefault}
              </Text>
            )}
          </>
        ),
      },
      {
        id: 'gap',
        header: words.gap,
        align: 'right',
        cell: ({ gap }) => (
          <Text component="span" inherit fw={gap !== null && gap < 0 ? 700 : undefined}>
            {gap !== null && gap > 0 ? `+${level(gap)}` : level(gap)}
            {gap !== null && gap < 0 && (
              <Text size="xs" component="span" display="block">
                {history.below}
              </Text>
            )}
          </Text>
        ),
      },
    ];
  }, [words, history, number]);
}
