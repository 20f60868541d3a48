import { parseMicro } from '#libs/domain/micro';
import type { GateName, PersonExplanation } from '../../../api/talent-views.js';
import type { Messages } from '../../../messages/messages.js';
import { wordOf } from '../../../messages/messages.js';
import type { ScoreFormat } from '../parts/score-format.js';

/** What sentences are made with. */
export interface GateWording {
  readonly talent: Messages['talent'];
  readonly scores: Pick<ScoreFormat, 'exact' | 'plain'>;
  readonly date: (value: string | null) => string;
}

export type GateCase = Pick<PersonExplanation, 'facts' | 'ratedYear'> & {
  readonly policy: Pick<PersonExplanation['policy'], 'gates' | 'assessment'>;
};

/** What a gate looked at, as sentences; the answer itself stands beside them. */
export function gateInWords(gate: GateName, person: GateCase, wording: GateWording): string[] {
  return SENTENCES[gate](person, wording).filter((sentence): sentence is string => sentence !== null);
}

type Sentences = (person: GateCase, wording: GateWording) => (string | null)[];

const SENTENCES: Readonly<Record<GateName, Sentences>> = {
  status: ({ facts }, { talent: { why } }) => [
    why.gates.status,
    facts.studyLeave ? why.gates.studyLeave : null,
  ],
  rating: ({ facts, ratedYear }, { talent: { why, words } }) => {
    const rated = (year: number, predicate: string | null) =>
      `${why.gates.rating(String(year), predicate === null ? why.gates.none : wordOf(words.predicates, predicate))}.`;
    return [rated(ratedYear, facts.predicate), rated(ratedYear - 1, facts.previousPredicate)];
  },
  competency: ({ facts, policy }, { talent: { why, words }, scores }) => {
    const { validityYears, counting, raisedLevel, citation } = policy.assessment;
    const rules = why.gates.resultRules(String(validityYears), why.gates.counting[counting], citation.text);
    const jpm = facts.jpm === null ? null : parseMicro(facts.jpm);
    if (jpm === null) return [why.gates.noJpm, rules];
    return [
      why.gates.jpm(scores.exact(jpm), scores.plain(policy.gates.minimumJpm)),
      facts.standardByDefault ? why.gates.standardByDefault : null,
      facts.needsReassessment ? why.gates.reassess(words.answers[raisedLevel]) : null,
      facts.accredited === false ? why.gates.notAccredited : null,
      facts.accredited === null ? why.gates.accreditationUnknown : null,
      rules,
    ];
  },
  training: ({ facts, policy }, { talent: { why, words } }) => [
    facts.learningHours === null
      ? why.gates.noHours
      : why.gates.hours(
          words.hours(String(facts.learningHours)),
          words.hours(String(policy.gates.learningHours)),
        ),
    facts.learningComplete ? null : why.gates.notStated,
  ],
  discipline: ({ facts, policy }, { talent: { why } }) => [
    facts.disciplineRecent ? why.gates.disciplineRecent(String(policy.gates.disciplineMonths)) : null,
    facts.disciplineAppealed ? why.gates.disciplineAppealed : null,
    facts.disciplineRecent || facts.disciplineAppealed ? null : why.gates.disciplineNone,
    facts.disciplineComplete ? null : why.gates.notStated,
  ],
  retirement: ({ facts, policy }, { talent: { why }, date }) => [
    facts.retirementDate === null
      ? why.gates.retirementUnknown
      : why.gates.retirement(date(facts.retirementDate), String(policy.gates.retirementMonths)),
  ],
};
