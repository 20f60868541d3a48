import type { CompetencyIntegration } from '#libs/domain/assessment-integration';
import { shortCategoryName } from '#libs/domain/job-person-match';
import { type Block, type Cell, type Table, textWidth } from '#libs/platform/documents';
import type { MinutesFacts } from './minutes.facts.js';
import { levelText, meanText, WORDS } from './words.js';

type Person = MinutesFacts['people'][number];

/** Millimetres. */
const NUMBER = 10;
const NAME = 50;
const MATCH = 24;

/** One row a participant: mean and final level of every competency, and the JPM. */
export function resultsTable({ event, people, paper }: MinutesFacts): Table {
  const { columns } = WORDS;
  const room = textWidth(paper, 'landscape') - NUMBER - NAME - MATCH;
  const width = Math.floor(room / Math.max(event.competencies.length, 1));
  return {
    kind: 'table',
    small: true,
    columns: [
      { header: columns.place, width: NUMBER, align: 'center' },
      { header: columns.name, width: '*' },
      // A cell's own padding and lines.
      ...event.competencies.map(({ code }) => ({
        header: code,
        width: width - 4,
        align: 'center' as const,
      })),
      { header: columns.jpm, width: MATCH - 4, align: 'center' },
    ],
    rows: people.map((one) => [
      String(one.person.number),
      one.person.name,
      ...one.result.competencies.map(levelCell),
      matchText(one),
    ]),
  };
}

function levelCell({ rule, mean, weightedMean, final }: CompetencyIntegration): Cell {
  const shown = rule === 'weightedMean' ? weightedMean : mean;
  return {
    text: [
      { text: `${meanText(shown) || WORDS.blocked}\n` },
      { text: levelText(final) || WORDS.blocked, bold: true },
    ],
  };
}

function matchText({ result }: Person): string {
  const { generic } = result.outcome;
  if (!generic.match.ok) return WORDS.blocked;
  const category = 'category' in generic ? shortCategoryName(generic.category) : '';
  return `${meanText(generic.match.value)}\n${category}`;
}

/** Where the meeting wrote why. */
export function notesOf({ event, people }: MinutesFacts): Block[] {
  const { columns } = WORDS;
  const rows = people.flatMap(({ person, result }) =>
    result.competencies.flatMap(({ mean, final, consensus }, place) =>
      consensus === null || consensus.note === ''
        ? []
        : [
            [
              `${person.number}. ${person.name}`,
              event.competencies[place]?.name ?? '',
              meanText(mean),
              levelText(final),
              consensus.note,
            ],
          ],
    ),
  );
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: WORDS.notes },
    {
      kind: 'table',
      small: true,
      columns: [
        { header: columns.name, width: 55 },
        { header: columns.code, width: 45 },
        { header: columns.mean, width: 16, align: 'center' },
        { header: columns.final, width: 16, align: 'center' },
        { header: columns.note, width: '*' },
      ],
      rows,
    },
  ];
}
