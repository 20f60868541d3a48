import type { Ask, AskOf, Objects } from './ask.js';

const developmentOf = ({ agency, unit }: Objects) => {
  const development = agency.development[unit.word];
  if (!development) throw new Error(`no development plan in ${unit.word}`);
  return development;
};
const byPlan = (objects: Objects): Ask => ({ params: { id: developmentOf(objects).planId } });
const byItem = (objects: Objects): Ask => ({ params: { id: developmentOf(objects).itemId } });
const move: AskOf = (objects) => ({ ...byPlan(objects), version: 1 });
const within: AskOf = ({ unit }) => [{}, { query: { orgUnitId: unit.orgUnitId } }];

const item = { goal: 'Memimpin rapat mingguan', actionType: 'experience', learningHours: 0 };
const training = { kind: 'Teknis', name: 'Pelatihan Manajemen Risiko', endedOn: '2026-03-07' };

/** Gaps, the heat map and development plans. */
export const DEVELOPMENT_REQUESTS: Readonly<Record<string, AskOf>> = {
  Gaps_list: within,
  'Gaps_file[0]': within,
  'Gaps_file[1]': within,
  HeatMap_map: within,
  HeatMap_mapFile: within,
  DevelopmentPlans_list: within,
  DevelopmentPlans_one: byPlan,
  DevelopmentPlans_create: ({ unit }) => ({
    params: { id: unit.employeeId },
    body: { year: 2027, fromGaps: false },
  }),
  DevelopmentPlans_submit: move,
  DevelopmentPlans_giveBack: (objects) => ({ ...byPlan(objects), version: 1, body: { note: 'Lengkapi' } }),
  DevelopmentPlans_approve: move,
  DevelopmentPlans_complete: move,
  DevelopmentItems_add: (objects) => ({ ...byPlan(objects), body: item }),
  DevelopmentItems_change: (objects) => ({ ...byItem(objects), version: 1, body: item }),
  DevelopmentItems_remove: (objects) => ({ ...byItem(objects), version: 1 }),
  DevelopmentItems_progress: (objects) => ({
    ...byItem(objects),
    version: 1,
    body: { state: 'running', note: '', evidence: '' },
  }),
  DevelopmentItems_record: (objects) => ({ ...byItem(objects), version: 1, body: training }),
  Evidence_add: (objects) => ({ ...byItem(objects), file: 'sertifikat' }),
  Evidence_file: (objects) => ({ params: { id: developmentOf(objects).evidenceId } }),
  // Of another version: what is taken away would be missing for the roles that follow.
  Evidence_remove: (objects) => ({ params: { id: developmentOf(objects).evidenceId }, version: 9 }),
  DevelopmentSettings_guide: () => ({}),
  DevelopmentSettings_change: () => ({ version: 9, body: { experience: 70, social: 20, formal: 10 } }),
  DevelopmentSettings_mentorsOf: ({ unit }) => ({ query: { search: unit.word } }),
  DevelopmentSettings_own: () => ({}),
};
