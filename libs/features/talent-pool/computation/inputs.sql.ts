import { EDUCATION_LEVELS, type EducationLevel } from '#libs/domain/education-level';
import { FEEDBACK_POINTS, type InputCode, inputDefinition } from '#libs/domain/scoring';

/** SQL of a code as its place in the input's list; NULL for NULL. */
function coded(input: InputCode, expression: string): string {
  const definition = inputDefinition(input);
  if (definition.kind !== 'code') throw new Error(`${input} has no codes`);
  return `array_position(array[${definition.codes.map((code) => `'${code}'`).join(', ')}], ${expression})::smallint`;
}

/** docs/domain/03: the highest level decides; S1 is also D-IV, SLTA anything lower than D-III. */
const EDUCATION: Readonly<Record<EducationLevel, string>> = {
  S3: 'S3',
  Spesialis: 'S2',
  S2: 'S2',
  Profesi: 'S1',
  S1: 'S1',
  'D-IV': 'S1',
  'D-III': 'D-III',
  'D-II': 'SLTA',
  'D-I': 'SLTA',
  SLTA: 'SLTA',
  SLTP: 'SLTA',
  SD: 'SLTA',
};
const EDUCATION_CODE = `case e.education_level ${EDUCATION_LEVELS.map((level) => `when '${level}' then '${EDUCATION[level]}'`).join(' ')} end`;

const ASSIGNMENT_CODE = `case t.assignment when 'chair:national' then 'chairNational' when 'chair:crossAgency' then 'chairCrossAgency'
  when 'chair:internal' then 'chairInternal' when 'member:national' then 'memberNational'
  when 'member:crossAgency' then 'memberCrossAgency' when 'member:internal' then 'memberInternal' end`;

const FEEDBACK = `case f.feedback ${Object.entries(FEEDBACK_POINTS)
  .map(([category, points]) => `when '${category}' then ${points}`)
  .join(' ')} else f.feedback_score end`;

const END_OF_YEAR = 'make_date(c.rated_year, 12, 31)';
/** Whether the unit's table is declared complete to the end of the input's window (docs/domain/README, principle 2). */
export const COVERED = {
  award: `coalesce(d.award >= c.reference_date, false)`,
  assignment: `coalesce(d.assignment >= ${END_OF_YEAR}, false)`,
  training: `coalesce(d.training >= ${END_OF_YEAR}, false)`,
  positionHistory: `coalesce(d."positionHistory" >= c.reference_date, false)`,
  discipline: `coalesce(d.discipline >= c.reference_date, false)`,
} as const;

const noneIf = (covered: string, none: string) => `case when ${covered} then ${none} end`;

/** Where each input comes from, over the facts joined by gather.sql.ts. */
export const INPUT_SOURCES: Readonly<Record<InputCode, string>> = {
  predicate: coded('predicate', 'r.predicate'),
  previousPredicate: coded('previousPredicate', 'r.previous_predicate'),
  workResult: coded('workResult', 'r.work_result'),
  previousWorkResult: coded('previousWorkResult', 'r.previous_work_result'),
  award: coded('award', `coalesce(a.award, ${noneIf(COVERED.award, `'none'`)})`),
  assignment: coded('assignment', `coalesce(${ASSIGNMENT_CODE}, ${noneIf(COVERED.assignment, `'none'`)})`),
  feedback360: FEEDBACK,
  jpm: 's.jpm',
  learningHours: `least(coalesce(l.learning_hours, ${noneIf(COVERED.training, '0')}), 32767)::smallint`,
  tenureMonths: 'n.tenure_months::smallint',
  variety: coded('variety', 'v.variety'),
  acting: coded('acting', `coalesce(g.acting, ${noneIf(COVERED.positionHistory, `'none'`)})`),
  potential: 's.potential',
  potkom: 's.potkom',
  potentialGiven: 's.given_potential',
  potkomGiven: 's.given_potkom',
  educationLevel: coded('educationLevel', EDUCATION_CODE),
  fieldMatch: coded('fieldMatch', 'e.field_match'),
  discipline: coded(
    'discipline',
    `case when x.serving then 'serving' else coalesce(x.worst, ${noneIf(COVERED.discipline, `'never'`)}) end`,
  ),
  digitalLiteracy: 's.digital_literacy',
  emergingSkill: 's.emerging_skill',
  technicalCompetence: 's.technical',
  agencyFigure1: 'k.figure1',
  agencyFigure2: 'k.figure2',
  agencyFigure3: 'k.figure3',
  agencyFigure4: 'k.figure4',
  agencyFigure5: 'k.figure5',
  agencyFigure6: 'k.figure6',
  agencyFigure7: 'k.figure7',
  agencyFigure8: 'k.figure8',
  agencyFigure9: 'k.figure9',
  agencyFigure10: 'k.figure10',
  agencyFigure11: 'k.figure11',
  agencyFigure12: 'k.figure12',
};

/** Inputs that rows of a table not declared complete made: they count, marked *sementara*. */
const PROVISIONAL: readonly (readonly [InputCode, string])[] = [
  ['award', `a.award is not null and not ${COVERED.award}`],
  ['assignment', `t.assignment is not null and not ${COVERED.assignment}`],
  ['learningHours', `l.learning_hours is not null and not ${COVERED.training}`],
  ['tenureMonths', `n.tenure_months is not null and not ${COVERED.positionHistory}`],
  ['variety', `v.variety is not null and not ${COVERED.positionHistory}`],
  ['acting', `g.acting is not null and not ${COVERED.positionHistory}`],
  ['discipline', `(x.serving or x.worst is not null) and not ${COVERED.discipline}`],
];

/** SQL text[] of the inputs that are provisional. */
export const PROVISIONAL_SQL = `array_remove(array[${PROVISIONAL.map(
  ([input, condition]) => `case when ${condition} then '${input}' end`,
).join(', ')}], null)`;
