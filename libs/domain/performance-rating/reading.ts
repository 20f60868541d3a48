import { plainWords, wordTable } from '#libs/domain/file-words';
import type { ExpectationRating, Predicate } from './predicate.js';

const PREDICATE_WORDS = wordTable<Predicate>({
  'sangat baik': 'veryGood',
  sb: 'veryGood',
  verygood: 'veryGood',
  baik: 'good',
  good: 'good',
  'butuh perbaikan': 'needsImprovement',
  bp: 'needsImprovement',
  cukup: 'needsImprovement',
  needsimprovement: 'needsImprovement',
  kurang: 'poor',
  misconduct: 'poor',
  poor: 'poor',
  'sangat kurang': 'veryPoor',
  sk: 'veryPoor',
  verypoor: 'veryPoor',
});

const EXPECTATION_WORDS = wordTable<ExpectationRating>({
  'di atas ekspektasi': 'above',
  'diatas ekspektasi': 'above',
  'di atas': 'above',
  diatas: 'above',
  above: 'above',
  'sesuai ekspektasi': 'meets',
  sesuai: 'meets',
  meets: 'meets',
  'di bawah ekspektasi': 'below',
  'dibawah ekspektasi': 'below',
  'di bawah': 'below',
  dibawah: 'below',
  below: 'below',
});

const PREDICATE_NAMES: Readonly<Record<Predicate, string>> = {
  veryGood: 'Sangat Baik',
  good: 'Baik',
  needsImprovement: 'Butuh Perbaikan',
  poor: 'Kurang',
  veryPoor: 'Sangat Kurang',
};

const EXPECTATION_NAMES: Readonly<Record<ExpectationRating, string>> = {
  above: 'Di atas ekspektasi',
  meets: 'Sesuai ekspektasi',
  below: 'Di bawah ekspektasi',
};

/** Reads PREDIKAT of format 2, with the synonyms CUKUP and MISCONDUCT; null when unknown. */
export function readPredicate(text: string): Predicate | null {
  return PREDICATE_WORDS.get(plainWords(text)) ?? null;
}

/** Reads HASIL KERJA or PERILAKU KERJA of format 2; null when unknown. */
export function readExpectationRating(text: string): ExpectationRating | null {
  return EXPECTATION_WORDS.get(plainWords(text)) ?? null;
}

/** The official word: 'Butuh Perbaikan'. */
export function officialPredicate(predicate: Predicate): string {
  return PREDICATE_NAMES[predicate];
}

/** The official words: 'Di atas ekspektasi'. */
export function officialExpectationRating(rating: ExpectationRating): string {
  return EXPECTATION_NAMES[rating];
}
