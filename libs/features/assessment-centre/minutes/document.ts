import type { Block, PrintedDocument } from '#libs/platform/documents';
import type { EventFacts } from '../integration/event.facts.js';
import type { MinutesFacts, WithoutResult } from './minutes.facts.js';
import { notesOf, resultsTable } from './results.js';
import { longDay, PURPOSES, ROUNDINGS, RULES, WORDS } from './words.js';

/** Minutes of the meeting (berita acara integrasi): who took part, means, what was settled and why, signatures. */
export function minutesDocument(facts: MinutesFacts): PrintedDocument {
  const { event, people, withoutResult, letterhead, paper, today, at } = facts;
  const lead = event.members.find(({ role, hasLeft }) => role === 'leadAssessor' && !hasLeft);
  return {
    title: WORDS.title,
    author: event.institution,
    at,
    paper,
    orientation: 'landscape',
    letterhead,
    footnote: event.name,
    ...(event.state === 'integration' && { watermark: WORDS.draft }),
    blocks: [
      { kind: 'heading', level: 1, text: WORDS.title },
      { kind: 'paragraph', text: WORDS.opening(longDay(today)), align: 'justify' },
      factsOfEvent(event, people.length),
      ...attendance(event),
      { kind: 'heading', level: 2, text: WORDS.results },
      { kind: 'paragraph', text: WORDS.legend(RULES[event.rule]), small: true },
      { kind: 'paragraph', text: namesOf(event), small: true },
      resultsTable(facts),
      ...notesOf(facts),
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

const namesOf = ({ competencies }: EventFacts) =>
  competencies.map(({ code, name }) => `${code} ${name}`).join('; ');

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
