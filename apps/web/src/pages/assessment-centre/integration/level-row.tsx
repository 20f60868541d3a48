import type { ReactNode } from 'react';
import type { IntegrationCompetency, SheetRef } from '../../../api/assessment-integration.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './integration.module.css';
import { useLevelFormats } from './level-format.js';
import { SettleCells } from './settle-cells.js';

/** A place at the table: one assessor with one tool. */
export interface Seat {
  readonly toolId: number;
  readonly assessorId: number;
  readonly tool: string;
  readonly assessor: string;
}

interface LevelRowProps {
  readonly at: SheetRef;
  readonly competency: IntegrationCompetency;
  readonly seats: readonly Seat[];
  readonly rule: string;
  readonly canSettle: boolean;
  readonly onEvidence: () => void;
}

/** Ratings of one competency, what they come to and what is settled. */
export function LevelRow({ at, competency, seats, canSettle, onEvidence }: LevelRowProps): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const { figure, level } = useLevelFormats();
  const { code, name, spread, mean, weightedMean, standard, block } = competency;
  const isWide = spread !== null && spread.width >= WIDE;
  return (
    <tr data-block={block ?? undefined}>
      <th scope="row">
        <button
          type="button"
          className={classes.evidence}
          aria-label={integration.showEvidence(`${code} ${name}`)}
          onClick={onEvidence}
        >
          {code} {name}
        </button>
      </th>
      {seats.map((seat) => (
        <RatingCell key={`${seat.toolId}-${seat.assessorId}`} competency={competency} seat={seat} />
      ))}
      <td data-wide={isWide || undefined}>
        {spread && `${level(spread.lowest)}–${level(spread.highest)}`}
        {isWide && <span className={classes.word}> {integration.spreadWide}</span>}
      </td>
      <td>{figure(mean)}</td>
      <td>{figure(weightedMean)}</td>
      <td>{level(standard)}</td>
      <SettleCells at={at} competency={competency} canSettle={canSettle} />
    </tr>
  );
}

/** From two levels between the lowest and the highest on the meeting talks, in hundredths. */
const WIDE = 200;

function RatingCell({ competency, seat }: { competency: IntegrationCompetency; seat: Seat }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const { level } = useLevelFormats();
  const part = competency.tools.find(({ toolId }) => toolId === seat.toolId);
  const rating = part?.ratings.find(({ assessorId }) => assessorId === seat.assessorId);
  if (!rating) return <td data-unused />;
  const word = rating.noEvidence ? integration.noEvidence : level(rating.level);
  return (
    <td title={integration.by(seat.tool, seat.assessor)}>
      {word || <abbr title={integration.notRated}>·</abbr>}
    </td>
  );
}
