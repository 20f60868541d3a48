import { describe, expect, it } from '@jest/globals';
import { PRESETS } from '#libs/domain/scoring';
import { id } from '../../../messages/id/index.js';
import { scoreFormat } from '../parts/score-format.js';
import { type GateCase, gateInWords } from './gate-words.js';

const SOUND: GateCase['facts'] = {
  jpm: '86.111111',
  standardByDefault: false,
  accredited: true,
  needsReassessment: false,
  learningHours: 24,
  learningComplete: true,
  disciplineRecent: false,
  disciplineAppealed: false,
  disciplineComplete: true,
  retirementDate: '2030-02-01',
  studyLeave: false,
  predicate: 'good',
  previousPredicate: null,
};
const wording = { talent: id.talent, scores: scoreFormat('id'), date: (value: string | null) => value ?? '' };
const say = (gate: Parameters<typeof gateInWords>[0], facts: Partial<GateCase['facts']> = {}) =>
  gateInWords(gate, { facts: { ...SOUND, ...facts }, ratedYear: 2025, policy: PRESETS.A }, wording);

describe('gateInWords', () => {
  it('names both years of the predicate, the missing one too', () => {
    expect(say('rating')).toEqual(['2025: Baik.', '2024: belum ada.']);
  });

  it('tells the JPM with all its decimals, the minimum, and what is noted against it', () => {
    const rules = 'Hasil penilaian berlaku 3 tahun, yang terbaru dipakai (Peraturan BKN 26/2019).';
    expect(say('competency')).toEqual(['JPM 86,111111, paling rendah 78.', rules]);
    const { gates } = id.talent.why;
    expect(say('competency', { standardByDefault: true, accredited: null }).slice(1)).toEqual([
      gates.standardByDefault,
      gates.accreditationUnknown,
      rules,
    ]);
    expect(say('competency', { jpm: null })).toEqual([gates.noJpm, rules]);
    expect(say('competency', { needsReassessment: true })).toContain(
      'Perlu penilaian ulang karena naik jenjang; pedoman menjawab: Tidak terpenuhi.',
    );
  });

  it('says of hours and discipline whether the data are declared complete', () => {
    const { gates } = id.talent.why;
    expect(say('training', { learningHours: null, learningComplete: false })).toEqual([
      gates.noHours,
      gates.notStated,
    ]);
    expect(say('discipline', { disciplineComplete: false })).toEqual([gates.disciplineNone, gates.notStated]);
    expect(say('discipline', { disciplineRecent: true })).toEqual([gates.disciplineRecent('24')]);
  });

  it('tells a retirement that cannot be computed', () => {
    expect(say('retirement', { retirementDate: null })).toEqual([id.talent.why.gates.retirementUnknown]);
  });
});
