import { Text } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type {
  IntegrationCompetency,
  IntegrationSheet,
  SheetRef,
} from '../../../api/assessment-integration.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { EvidenceDialog } from './evidence-dialog.js';
import classes from './integration.module.css';
import { LevelRow, type Seat } from './level-row.js';

/** Competencies by tools and assessors, with means, spread and what the meeting settles. */
export function LevelsPanel({ at, sheet }: { at: SheetRef; sheet: IntegrationSheet }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const [asked, setAsked] = useState<IntegrationCompetency | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const seats = seatsOf(sheet);
  const canSettle = sheet.event.isLead && sheet.event.state === 'integration';
  return (
    <Panel title={integration.levels(sheet.participant.name)}>
      <div
        className={classes.scroller}
        tabIndex={0}
        role="region"
        aria-label={integration.levels(sheet.participant.name)}
      >
        <table
          className={classes.levels}
          ref={table}
          onKeyDown={(event) => moveBetween(event, table.current)}
        >
          <Head sheet={sheet} seats={seats} />
          <tbody>
            {sheet.competencies.map((competency) => (
              <LevelRow
                key={competency.code}
                at={at}
                competency={competency}
                seats={seats}
                rule={sheet.event.rule}
                canSettle={canSettle && sheet.event.rule === 'consensus'}
                onEvidence={() => setAsked(competency)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Text size="sm" mt="xs">
        {sheet.assessors.map(({ id, name }) => `${shortOf(sheet, id)} ${name}`).join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {canSettle && sheet.event.rule === 'consensus' ? `${integration.keys}. ` : ''}
        {integration.gap}: {integration.gapHint}.
      </Text>
      {asked && <EvidenceDialog at={at} sheet={sheet} competency={asked} onClose={() => setAsked(null)} />}
    </Panel>
  );
}

function seatsOf({ tools, assessors, competencies }: IntegrationSheet): Seat[] {
  return tools.flatMap((tool) => {
    const parts = competencies.flatMap((each) => each.tools.filter(({ toolId }) => toolId === tool.id));
    const ids = new Set(parts.flatMap(({ ratings }) => ratings.map(({ assessorId }) => assessorId)));
    return assessors
      .filter(({ id }) => ids.has(id))
      .map(({ id, name }) => ({ toolId: tool.id, assessorId: id, tool: tool.name, assessor: name }));
  });
}

function Head({ sheet, seats }: { sheet: IntegrationSheet; seats: readonly Seat[] }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const isConsensus = sheet.event.rule === 'consensus';
  const ends = [
    integration.spread,
    integration.mean,
    integration.weightedMean,
    integration.standard,
    isConsensus ? integration.consensus : integration.final,
    integration.gap,
    integration.note,
  ];
  return (
    <thead>
      <tr>
        <th rowSpan={2} scope="col">
          {integration.competency}
        </th>
        {sheet.tools.map(({ id, name }) => (
          <th
            key={id}
            colSpan={Math.max(seats.filter(({ toolId }) => toolId === id).length, 1)}
            scope="colgroup"
          >
            {name}
          </th>
        ))}
        {ends.map((name) => (
          <th key={name} rowSpan={2} scope="col">
            {name}
          </th>
        ))}
      </tr>
      <tr>
        {sheet.tools.flatMap(({ id }) => {
          const own = seats.filter(({ toolId }) => toolId === id);
          if (own.length === 0) return [<td key={id} />];
          return own.map(({ assessorId, assessor }) => (
            <th key={`${id}-${assessorId}`} scope="col" className={classes.assessor}>
              <abbr title={assessor}>{shortOf(sheet, assessorId)}</abbr>
            </th>
          ));
        })}
      </tr>
    </thead>
  );
}

/** Columns are narrow: assessors are numbered, and named below the table. */
function shortOf({ assessors }: IntegrationSheet, assessorId: number): string {
  return `A${assessors.findIndex(({ id }) => id === assessorId) + 1}`;
}

/** Up and down go from one settled level to the next, or from note to note. */
function moveBetween(event: KeyboardEvent, table: HTMLTableElement | null): void {
  const by = { ArrowDown: 1, ArrowUp: -1, Enter: 1 }[event.key];
  if (by === undefined || !(event.target instanceof HTMLInputElement) || !table) return;
  const column = event.target.dataset.column ?? '';
  const inputs = [...table.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
  const next = inputs[inputs.indexOf(event.target) + by];
  if (event.key !== 'Enter') event.preventDefault();
  // What was typed is saved when the field is left.
  if (next) next.select();
  else event.target.blur();
  next?.focus();
}
