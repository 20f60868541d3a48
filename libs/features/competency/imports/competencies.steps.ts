import type { ApplyStep, ImportRule, SetStatement } from '#libs/platform/import';

const NEWEST = `(select n.id from competency_dictionary n where n.effective_from is not null
  order by n.effective_from desc limit 1)`;

/** Levels of rows `alias` that the version `dictionary` says otherwise or not at all. */
const differing = (alias: string, dictionary: string) => `
  select ${alias}.row_number from staged ${alias}
  left join competency c on c.dictionary_id = ${dictionary} and c.code = ${alias}.code
  left join competency_level l on l.competency_id = c.id and l.level = ${alias}.level
  where ${alias}.state = 'good' and ${alias}.wanted
    and (c.name, c.competency_group, c.definition, l.description, to_jsonb(l.indicators))
      is distinct from (${alias}.name, ${alias}.competency_group, ${alias}.definition, ${alias}.description, ${alias}.indicators)`;

/**
 * The rows go into the draft; where there is none and the newest version says the same, they stand already. What only
 * repeats the reference is not wanted, unless the version words that competency itself.
 */
export const COMPETENCY_RESOLVE: readonly SetStatement[] = [
  `update staged s set target_id = d.id from competency_dictionary d where d.effective_from is null`,
  `update staged s set wanted = true
   where exists (select from staged o where o.code = s.code and not o.as_reference)
      or exists (select from competency c where c.code = s.code and c.dictionary_id = coalesce(s.target_id, ${NEWEST}))`,
  `update staged s set target_id = ${NEWEST}
   where s.target_id is null and not exists (${differing('o', NEWEST)})`,
];

/** What a competency must be, over all rows that make one. */
export const COMPETENCY_RULES: readonly ImportRule[] = [
  {
    // Name, group and definition stand in every row of a competency.
    code: 'competency.rows-differ',
    field: 'name',
    severity: 'error',
    sql: `select s.row_number, jsonb_build_object('code', s.code) as details from staged s
          join (select code from staged where state = 'good' group by code
                having count(distinct (name, competency_group, definition)) > 1) d on d.code = s.code
          where s.state = 'good'`,
  },
  {
    code: 'competency.code-taken',
    field: 'code',
    severity: 'error',
    sql: `select distinct on (s.row_number) s.row_number, jsonb_build_object('code', o.code) as details from staged s
          join (select code, target_id from staged where state = 'good'
                union select c.code, c.dictionary_id from competency c) o
            on lower(o.code) = lower(s.code) and o.code <> s.code and o.target_id is not distinct from s.target_id
          where s.state = 'good' order by s.row_number`,
  },
  {
    code: 'competency.levels-incomplete',
    field: 'level',
    severity: 'error',
    sql: `select s.row_number, jsonb_build_object('missing', m.missing) as details from staged s join (
            select g.code, string_agg(w.level::text, ', ' order by w.level) as missing
            from (select distinct code, coalesce(target_id, ${NEWEST}) as dictionary_id from staged where state = 'good') g
            cross join generate_series(1, 5) as w (level)
            left join staged f on f.code = g.code and f.level = w.level and f.state = 'good'
            left join competency c on c.dictionary_id = g.dictionary_id and c.code = g.code
            left join competency_level l on l.competency_id = c.id and l.level = w.level
            where f.row_number is null and l.id is null group by g.code) m on m.code = s.code
          where s.state = 'good'`,
  },
];

/** The rows share one new draft; the first makes it. */
export const COMPETENCY_LINK: readonly SetStatement[] = [
  `update staged s set target_id = f.target_id, leads = s.row_number = f.first
   from (select min(target_id) as target_id, min(row_number) as first from staged where place is not null and is_new) f
   where s.place is not null and s.is_new`,
];

const BEGIN = `
  insert into competency_dictionary (agency_id, id, name)
  select run.agency_id, s.target_id, 'Kamus kompetensi ' || to_char(run.today, 'DD-MM-YYYY') from good s, run
  where s.leads returning id`;

const COPY_COMPETENCIES = `
  insert into competency (agency_id, dictionary_id, identifier, code, name, competency_group, definition)
  select c.agency_id, s.target_id, c.identifier, c.code, c.name, c.competency_group, c.definition
  from good s join competency c on c.dictionary_id = ${NEWEST} where s.leads order by c.id returning dictionary_id as id`;

const COPY_LEVELS = `
  insert into competency_level (agency_id, dictionary_id, competency_id, level, description, indicators)
  select l.agency_id, s.target_id, n.id, l.level, l.description, l.indicators
  from good s join competency_level l on l.dictionary_id = ${NEWEST} join competency c on c.id = l.competency_id
  join competency n on n.dictionary_id = s.target_id and n.code = c.code
  where s.leads order by n.id, l.level returning dictionary_id as id`;

const WORDS = `(select distinct on (code) target_id, code, name, competency_group, definition from good
  where wanted order by code)`;

const CHANGE = `
  update competency c set name = w.name, competency_group = w.competency_group, definition = w.definition,
    version = c.version + 1
  from ${WORDS} w where c.dictionary_id = w.target_id and c.code = w.code
    and (c.name, c.competency_group, c.definition) is distinct from (w.name, w.competency_group, w.definition)
  returning c.dictionary_id as id`;

const ADD = `
  insert into competency (agency_id, dictionary_id, code, name, competency_group, definition)
  select run.agency_id, w.target_id, w.code, w.name, w.competency_group, w.definition from ${WORDS} w, run
  where not exists (select from competency c where c.dictionary_id = w.target_id and c.code = w.code)
  order by w.code returning dictionary_id as id`;

const TEXTS = `array(select jsonb_array_elements_text(s.indicators))`;

const CHANGE_LEVELS = `
  update competency_level l set description = s.description, indicators = ${TEXTS}, version = l.version + 1
  from good s join competency c on c.dictionary_id = s.target_id and c.code = s.code
  where s.wanted and l.competency_id = c.id and l.level = s.level
    and (l.description, l.indicators) is distinct from (s.description, ${TEXTS})
  returning l.dictionary_id as id`;

const ADD_LEVELS = `
  insert into competency_level (agency_id, dictionary_id, competency_id, level, description, indicators)
  select run.agency_id, s.target_id, c.id, s.level, s.description, ${TEXTS}
  from good s cross join run join competency c on c.dictionary_id = s.target_id and c.code = s.code
  where s.wanted and not exists (select from competency_level l where l.competency_id = c.id and l.level = s.level)
  order by c.id, s.level returning dictionary_id as id`;

const WRITE = [CHANGE, ADD, CHANGE_LEVELS, ADD_LEVELS];

/** How rows become a draft, or change the one that stands. */
export const COMPETENCY_STEPS: readonly ApplyStep[] = [
  ...[BEGIN, COPY_COMPETENCIES, COPY_LEVELS, ...WRITE].map((sql): ApplyStep => ({
    makesNew: true,
    rows: 'new',
    sql,
  })),
  ...WRITE.map((sql): ApplyStep => ({ makesNew: false, rows: 'standing', sql })),
];

/** All rows of a draft that changes: what they make is one version. */
export const COMPETENCIES_CHANGED: SetStatement = `
  select s.row_number from good s where exists (
    select from good o left join competency c on c.dictionary_id = o.target_id and c.code = o.code
    left join competency_level l on l.competency_id = c.id and l.level = o.level
    where o.wanted and (c.name, c.competency_group, c.definition, l.description, to_jsonb(l.indicators))
      is distinct from (o.name, o.competency_group, o.definition, o.description, o.indicators))`;
