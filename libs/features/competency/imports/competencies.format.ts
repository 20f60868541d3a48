import type { ImportFormat } from '#libs/platform/import';
import { COMPETENCY_FIELDS, readCompetency } from './competencies.read.js';
import {
  COMPETENCIES_CHANGED,
  COMPETENCY_LINK,
  COMPETENCY_RESOLVE,
  COMPETENCY_RULES,
  COMPETENCY_STEPS,
} from './competencies.steps.js';

/** The dictionary (kamus kompetensi): a row for each level of a competency, into the draft version. */
export const COMPETENCIES_FORMAT: ImportFormat = {
  code: 'competencies',
  fields: COMPETENCY_FIELDS,
  columns: [
    { name: 'code', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'competency_group', type: 'text' },
    { name: 'definition', type: 'text' },
    { name: 'level', type: 'smallint' },
    { name: 'description', type: 'text' },
    { name: 'indicators', type: 'jsonb' },
    { name: 'as_reference', type: 'boolean' },
  ],
  resolved: [
    { name: 'wanted', type: 'boolean' },
    { name: 'leads', type: 'boolean' },
  ],
  key: ['code', 'level'],
  table: 'competency_dictionary',
  tables: {
    competency_dictionary: 'id',
    competency: 'dictionary_id',
    competency_level: 'dictionary_id',
  },
  read: readCompetency,
  resolve: COMPETENCY_RESOLVE,
  rules: COMPETENCY_RULES,
  link: COMPETENCY_LINK,
  steps: COMPETENCY_STEPS,
  changed: COMPETENCIES_CHANGED,
  label: 't.name',
  // A draft is nobody's measure yet: nothing follows from it.
  announce: () => Promise.resolve(),
};
