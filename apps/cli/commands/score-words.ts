import { EDUCATION_LEVELS, readEducationLevel } from '#libs/domain/education-level';
import { plainWords, type WordTable, wordTable } from '#libs/domain/file-words';
import { readExpectationRating, readPredicate } from '#libs/domain/performance-rating';
import { EDUCATION_INPUTS, FEEDBACK_POINTS, type InputCode, inputDefinition } from '#libs/domain/scoring';

/** Indonesian words for the codes of an input, beside the codes themselves. */
const WORDS: Partial<Record<InputCode, WordTable<string>>> = {
  award: wordTable({
    internasional: 'international',
    nasional: 'national',
    'lintas instansi': 'crossAgency',
    satyalancana: 'crossAgency',
    'tidak ada': 'none',
  }),
  assignment: wordTable({
    'ketua nasional': 'chairNational',
    'ketua lintas instansi': 'chairCrossAgency',
    'ketua internal': 'chairInternal',
    'anggota nasional': 'memberNational',
    'anggota lintas instansi': 'memberCrossAgency',
    'anggota internal': 'memberInternal',
    'tidak ada': 'none',
  }),
  variety: wordTable({
    'lintas instansi': 'crossAgency',
    'lintas unit': 'crossUnit',
    'lintas perangkat daerah': 'crossUnit',
    'satu unit': 'oneUnit',
  }),
  acting: wordTable({
    'pj kepala daerah': 'penjabatHead',
    'plt lebih tinggi': 'pltHigher',
    'plt setara': 'pltEqual',
    'plh lebih tinggi': 'plhHigher',
    'plh setara': 'plhEqual',
    'tidak ada': 'none',
    'tidak pernah': 'none',
  }),
  fieldMatch: wordTable({
    sesuai: 'match',
    serumpun: 'related',
    tidak: 'unrelated',
    'tidak sesuai': 'unrelated',
  }),
  discipline: wordTable({
    'tidak pernah': 'never',
    'tidak ada': 'never',
    ringan: 'light',
    sedang: 'medium',
    berat: 'severe',
    'sedang menjalani': 'serving',
    'sedang dijalani': 'serving',
  }),
};

const FEEDBACK_WORDS = wordTable<keyof typeof FEEDBACK_POINTS>({
  'sangat baik': 'veryGood',
  verygood: 'veryGood',
  baik: 'good',
  good: 'good',
  cukup: 'fair',
  fair: 'fair',
  kurang: 'poor',
  poor: 'poor',
});

/** The code a cell means, in Indonesian or as the code itself; null when it is neither. */
export function readCode(input: InputCode, text: string): string | null {
  const definition = inputDefinition(input);
  if (definition.kind !== 'code') return null;
  const plain = plainWords(text);
  return (
    definition.codes.find((code) => plainWords(code) === plain) ??
    WORDS[input]?.get(plain) ??
    readElsewhere(input, text)
  );
}

function readElsewhere(input: InputCode, text: string): string | null {
  if (input === 'predicate' || input === 'previousPredicate') return readPredicate(text);
  if (input === 'workResult' || input === 'previousWorkResult') return readExpectationRating(text);
  const level = input === 'educationLevel' ? readEducationLevel(text) : null;
  return level && EDUCATION_INPUTS[level];
}

/** The points of a category of umpan balik 360; null when the cell is none. */
export function readFeedback(text: string): number | null {
  const category = FEEDBACK_WORDS.get(plainWords(text));
  return category === undefined ? null : FEEDBACK_POINTS[category];
}

/** Words that a cell may have, for the sentence of a refusal. */
export function knownWords(input: InputCode): string[] {
  const definition = inputDefinition(input);
  if (definition.kind !== 'code') return [];
  if (input === 'educationLevel') return [...EDUCATION_LEVELS];
  return [...new Set([...(WORDS[input]?.keys() ?? []), ...definition.codes])];
}
