import { insertNew, rowsDiffering, updateDiffering } from '#libs/features/directory/imports';
import type { ApplyStep, SetStatement } from '#libs/platform/import';

const KNOWN = {
  method: 's.method',
  assessed_level: 's.assessed_level',
  institution: 's.institution',
  accreditation: 's.accreditation',
  valid_until: 's.valid_until',
  potential_scale_min: 's.scale_min',
  potential_scale_max: 's.scale_max',
  given_jpm: 's.given_jpm',
  given_category: 's.given_category',
  given_potential: 's.given_potential',
  given_potkom: 's.given_potkom',
  digital_literacy: 's.digital_literacy',
  emerging_skill: 's.emerging_skill',
};

const NEW = {
  employee_id: 's.employee_id',
  assessed_on: 's.assessed_on',
  purpose: 's.purpose',
  ...KNOWN,
};

/** Where a row tells no scale it tells no aspects either. */
const DEFAULT_SCALE = { potential_scale_min: '0', potential_scale_max: '5' };

/** A table of values by code below a result. */
interface Values {
  readonly table: string;
  readonly code: string;
  readonly value: string;
  /** Staged object of values by code. */
  readonly staged: string;
}

const LEVELS: Values = {
  table: 'assessment_result_level',
  code: 'competency_code',
  value: 'level',
  staged: 'levels',
};
const ASPECTS: Values = {
  table: 'assessment_result_aspect',
  code: 'aspect_code',
  value: 'value',
  staged: 'aspects',
};

const told = ({ staged }: Values) => `cross join lateral jsonb_each_text(s.${staged}) as told (code, value)`;

const insertion = (values: Values) => `
  insert into ${values.table} (agency_id, result_id, ${values.code}, ${values.value})
  select run.agency_id, s.target_id, told.code, told.value::smallint from good s cross join run ${told(values)}`;

function stepsOfNew(values: Values): ApplyStep {
  return {
    makesNew: true,
    rows: 'new',
    sql: `${insertion(values)} order by s.place returning result_id as id`,
  };
}

/** What is not rated in the file leaves what stands. */
function stepsOfStanding(values: Values): ApplyStep[] {
  const { table, code, value } = values;
  return [
    {
      makesNew: false,
      rows: 'standing',
      sql: `update ${table} t set ${value} = told.value::smallint, version = t.version + 1 from good s ${told(values)}
        where t.result_id = s.target_id and t.${code} = told.code and t.${value} <> told.value::smallint
        returning t.result_id as id`,
    },
    {
      makesNew: false,
      rows: 'standing',
      sql: `${insertion(values)} where not exists (
          select from ${table} v where v.result_id = s.target_id and v.${code} = told.code)
        order by s.place returning result_id as id`,
    },
  ];
}

/** How rows of format 5 become results with their levels and aspects. */
export const RESULT_STEPS: readonly ApplyStep[] = [
  {
    makesNew: true,
    rows: 'new',
    sql: `${insertNew('assessment_result', NEW, DEFAULT_SCALE)} returning id`,
  },
  stepsOfNew(LEVELS),
  stepsOfNew(ASPECTS),
  {
    makesNew: false,
    rows: 'standing',
    sql: `${updateDiffering('assessment_result', KNOWN)} returning t.id as id`,
  },
  ...stepsOfStanding(LEVELS),
  ...stepsOfStanding(ASPECTS),
];

const valuesDiffering = (values: Values) => `
  select s.row_number from good s ${told(values)}
  left join ${values.table} v on v.result_id = s.target_id and v.${values.code} = told.code
  where v.${values.value} is distinct from told.value::smallint`;

/** Rows of format 5 that change what is known of a result. */
export const RESULTS_CHANGED: SetStatement = [
  rowsDiffering('assessment_result', KNOWN),
  valuesDiffering(LEVELS),
  valuesDiffering(ASPECTS),
].join(' union ');
