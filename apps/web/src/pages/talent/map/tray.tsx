import { Button, Stack, Text, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TalentBoard } from '../../../api/talent-views.js';
import { ButtonLink } from '../../../components/links.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import type { MapFilters } from './map-filters.js';
import classes from './tray.module.css';

interface TrayProps {
  readonly board: TalentBoard;
  readonly filters: MapFilters;
  readonly nameOf: (place: string) => string;
}

/** Who stands in no box, and what keeps them out of one. */
export function Tray({ board, filters, nameOf }: TrayProps): ReactNode {
  const { map } = useMessages().talent;
  const { number } = useFormats();
  const mayImport = useMay('import.manage');
  if (board.unassessed === 0)
    return (
      <Panel title={map.trayTitle}>
        <Text size="sm">{map.trayEmpty}</Text>
      </Panel>
    );
  return (
    <Panel title={map.trayTitle}>
      <Stack gap="xs" align="flex-start">
        <Button
          variant="default"
          aria-pressed={filters.values.standing === 'unassessed'}
          onClick={() =>
            filters.set('standing', filters.values.standing === 'unassessed' ? null : 'unassessed')
          }
        >
          {map.trayAll(number(board.unassessed))}
        </Button>
        <Text size="sm">{map.trayIntro}</Text>
        <MissingList missing={board.missing} filters={filters} nameOf={nameOf} />
        {mayImport && (
          <ButtonLink to="/impor" variant="subtle" size="compact-sm">
            {map.trayFix}
          </ButtonLink>
        )}
      </Stack>
    </Panel>
  );
}

function MissingList({
  missing,
  filters,
  nameOf,
}: Omit<TrayProps, 'board'> & Pick<TalentBoard, 'missing'>): ReactNode {
  const { map } = useMessages().talent;
  const { number } = useFormats();
  const chosen = filters.values.missing;
  return (
    <ul className={classes.list}>
      {missing.map(({ indicator, people }) => (
        <li key={indicator}>
          <UnstyledButton
            className={classes.item}
            aria-pressed={chosen === indicator}
            onClick={() => filters.set('missing', chosen === indicator ? null : indicator)}
          >
            <span>{nameOf(indicator)}</span>
            <span className={classes.count}>{map.people(number(people))}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
