import type { Block, Letterhead, Paper, PrintedDocument, Table } from '#libs/platform/documents';
import type { EventFacts } from '../integration/event.facts.js';
import { type ParticipantIntegration } from '../integration/integrate.js';
import type { ParticipantFacts } from '../integration/participant.facts.js';
import { levelText, longDay, meanText, PURPOSES, ROUNDINGS, RULES, WORDS } from './words.js';

/** Somebody who took part without a result. */
export interface WithoutResult {
  readonly number: number;
  readonly name: string;
  readonly state: 'absent' | 'withdrawn' | 'replaced';
  readonly reason: string | null;
}

/** What the minutes are made of. */
export interface MinutesFacts {
  readonly event: EventFacts;
  readonly people: readonly { readonly person: ParticipantFacts; readonly result: ParticipantIntegration }[];
  readonly withoutResult: readonly WithoutResult[];
  readonly letterhead: Letterhead;
  readonly paper: Paper;
  /** YYYY-MM-DD, where the meeting is. */
  readonly today: string;
  readonly at: Date;
}

/** Minutes of the meeting (berita acara integrasi): who took part, means, what was settled and why, signatures. */
export function minutesDocument(facts: MinutesFacts): PrintedDocument {
  const { event, people, withoutResult, letterhead, paper, today, at } = facts;
  const lead = event.members.find(({ role, hasLeft }) => role === 'leadAssessor' && !hasLeft);
  return {
    title: WORDS.title,
    author: event.institution,
    at,
    paper,
    letterhead,
    footnote: event.name,
    ...(event.state === 'integration' && { watermark: WORDS.draft }),
    blocks: [
      { kind: 'heading', level: 1, text: WORDS.title },
      { kind: 'paragraph', text: WORDS.opening(longDay(today)), align: 'justify' },
      factsOfEvent(event, people.length),
      ...attendance(event),
      { kind: 'heading', level: 2, text: WORDS.results },
      { kind: 'paragraph', text: WORDS.legend, small: true },
      ...people.flatMap((one) => resultOf(event, one)),
      ...withoutResults(withoutResult),
      { kind: 'paragraph', text: WORDS.closing, align: 'justify' },
      {
        kind: 'signatures',
        signers: [
          {
            capacity: WORDS.lead,
            placeAndDate: longDay(today),
            name: lead?.name ?? null,
            rank: null,
            nip: null,
          },
        ],
      },
    ],
  };
}

function factsOfEvent(event: EventFacts, count: number): Block {
  const { fields } = WORDS;
  return {
    kind: 'fields',
    rows: [
      [fields.name, event.name],
      [fields.purpose, PURPOSES[event.purpose]],
      [fields.institution, event.institution],
      [fields.days, `${longDay(event.startsOn)} - ${longDay(event.endsOn)}`],
      [fields.rule, RULES[event.rule]],
      [fields.rounding, ROUNDINGS[event.rounding] ?? ''],
      [fields.people, String(count)],
    ],
  };
}

function attendance({ members }: EventFacts): Block[] {
  const { columns } = WORDS;
  const present = members.filter(({ hasLeft }) => !hasLeft);
  return [
    { kind: 'heading', level: 2, text: WORDS.attendance },
    {
      kind: 'table',
      columns: [
        { header: columns.place, width: 10, align: 'center' },
        { header: columns.name, width: '*' },
        { header: columns.role, width: 30 },
        { header: columns.signature, width: 50 },
      ],
      rows: present.map(({ name, role }, place) => [
        String(place + 1),
        name,
        role === 'leadAssessor' ? WORDS.leadRole : WORDS.assessorRole,
        '\n',
      ]),
    },
  ];
}

function resultOf(event: EventFacts, { person, result }: MinutesFacts['people'][number]): Block[] {
  const { columns } = WORDS;
  const gaps = new Map(result.outcome.gaps.map((gap) => [gap.code, gap]));
  const table: Table = {
    kind: 'table',
    small: true,
    columns: [
      { header: columns.code, width: 48 },
      { header: columns.mean, width: 15, align: 'center' },
      { header: columns.weightedMean, width: 18, align: 'center' },
      { header: columns.final, width: 15, align: 'center' },
      { header: columns.standard, width: 17, align: 'center' },
      { header: columns.gap, width: 15, align: 'center' },
      { header: columns.note, width: '*' },
    ],
    rows: result.competencies.map(({ code, mean, weightedMean, final, consensus, block }, place) => {
      const gap = gaps.get(code);
      const name = event.competencies[place]?.name ?? code;
      const settled = block === null ? levelText(final) : WORDS.blocked;
      return [
        `${code} ${name}`,
        meanText(mean),
        meanText(weightedMean),
        settled,
        levelText(gap?.standard ?? null),
        levelText(gap?.gap ?? null),
        consensus?.note ?? '',
      ];
    }),
  };
  return [{ kind: 'heading', level: 3, text: `${person.number}. ${person.name}` }, table];
}

function withoutResults(people: readonly WithoutResult[]): Block[] {
  if (people.length === 0) return [];
  const { columns } = WORDS;
  return [
    { kind: 'heading', level: 2, text: WORDS.withoutResult },
    {
      kind: 'table',
      columns: [
        { header: columns.place, width: 12, align: 'center' },
        { header: columns.name, width: '*' },
        { header: columns.reason, width: 80 },
      ],
      rows: people.map(({ number, name, state, reason }) => [
        String(number),
        name,
        reason === null ? WORDS[state] : `${WORDS[state]}: ${reason}`,
      ]),
    },
  ];
}
