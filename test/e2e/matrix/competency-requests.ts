import type { Ask, AskOf, Objects } from './ask.js';

const plain: AskOf = () => ({});
const within: AskOf = ({ unit }) => [{}, { query: { orgUnitId: unit.orgUnitId } }];
const reason = { reason: 'Salah catat' };
const byDictionary: AskOf = ({ agency }) => ({ params: { id: agency.dictionary.publishedId } });
const wordsFile: AskOf = ({ agency }) => ({ query: { dictionaryId: agency.dictionary.publishedId } });
const competency = {
  code: 'T.77',
  name: 'Penataan Arsip',
  group: 'technical',
  definition: '',
  levels: [1, 2, 3, 4, 5].map((level) => ({ level, description: `Level ${level}`, indicators: [] })),
};
const jobStandard = {
  effectiveFrom: '2031-01-01',
  levels: [...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `M.0${number}`), 'SK.01'].map((code) => ({
    code,
    level: 2,
  })),
  summary: '',
  educationLevel: null,
  educationFields: '',
  rankText: '',
  requirements: [],
  performanceIndicators: [],
};
const bulkChange = {
  filter: {},
  exceptIds: [],
  effectiveFrom: '2032-01-01',
  toClassDefault: true,
  levels: [],
};
const standardOf = ({ agency, unit }: Objects): Ask => ({
  params: { id: agency.standards[unit.word] ?? 0 },
  version: 1,
});

/** Requests about the dictionary, the job standards and CASE packages. */
export const COMPETENCY_REQUESTS: Readonly<Record<string, AskOf>> = {
  Dictionary_words: plain,
  Dictionary_list: plain,
  Dictionary_one: byDictionary,
  Dictionary_begin: () => ({ body: { name: 'Kamus baru' } }),
  Dictionary_publish: ({ agency }) => ({
    params: { id: agency.dictionary.draftId },
    version: 1,
    body: { effectiveFrom: '2030-01-01' },
  }),
  Dictionary_discard: ({ agency }) => ({ params: { id: agency.dictionary.draftId }, version: 1 }),
  Dictionary_add: ({ agency }) => ({ params: { id: agency.dictionary.draftId }, body: competency }),
  Dictionary_change: ({ agency }) => ({
    params: { id: agency.dictionary.competencyId },
    version: 1,
    body: competency,
  }),
  Dictionary_remove: ({ agency }) => ({ params: { id: agency.dictionary.competencyId }, version: 1 }),
  Packages_write: byDictionary,
  Packages_preview: () => ({ file: '{"CFDocument":{"title":"Kamus"}}' }),
  Packages_apply: () => ({ file: '{"CFDocument":{"title":"Kamus"}}' }),
  'Packages_words[0]': wordsFile,
  'Packages_words[1]': wordsFile,
  'Packages_standards[0]': within,
  'Packages_standards[1]': within,
  Standards_list: within,
  Standards_ofPost: ({ unit }) => ({ params: { id: unit.positionId } }),
  Standards_create: ({ unit }) => ({ params: { id: unit.positionId }, body: jobStandard }),
  Standards_change: (objects) => ({ ...standardOf(objects), body: jobStandard }),
  Standards_void: (objects) => ({ ...standardOf(objects), body: reason }),
  Standards_preview: () => ({ body: bulkChange }),
  Standards_apply: () => ({ body: { ...bulkChange, expected: 2000 } }),
};
