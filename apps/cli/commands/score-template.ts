import { type InputCode, inputDefinition, type InputPlace } from '#libs/domain/scoring';

const EXAMPLES: Partial<Record<InputCode, string>> = {
  predicate: 'Baik',
  previousPredicate: 'Baik',
  workResult: 'Sesuai ekspektasi',
  previousWorkResult: 'Sesuai ekspektasi',
  award: 'Tidak ada',
  assignment: 'Anggota internal',
  feedback360: '85',
  jpm: '86.111111',
  learningHours: '24',
  tenureMonths: '3',
  variety: 'Lintas unit',
  acting: 'Plt setara',
  potential: '4 4 3 4 3 4 4 5',
  potkom: '93.47',
  educationLevel: 'S2',
  fieldMatch: 'Sesuai',
  discipline: 'Tidak pernah',
};

/** Header and one example row: `nip` and one column per place of the policy, raw values, not points. */
export function templateOf(places: readonly InputPlace[]): string {
  const header = ['nip', ...places.map(({ code }) => code)];
  const example = ['198501012010011001', ...places.map(({ input }) => EXAMPLES[input] ?? exampleOf(input))];
  return `${header.join(',')}\n${example.join(',')}`;
}

/** A figure that every weight allows. */
function exampleOf(input: InputCode): string {
  return inputDefinition(input).kind === 'micro' ? '3' : '';
}
