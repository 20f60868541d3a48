import { describe, expect, test } from '@jest/globals';
import { EDUCATION_LEVELS, readEducationLevel } from '#libs/domain/education-level';

describe('TINGKAT PENDIDIKAN NAMA (06, format 1)', () => {
  test.each(EDUCATION_LEVELS)('%s reads back', (level) => {
    expect(readEducationLevel(level)).toBe(level);
  });

  test.each([
    ['S-1/Sarjana', 'S1'],
    ['s-2', 'S2'],
    ['S-3/Doktor', 'S3'],
    ['Diploma III/Sarjana Muda', 'D-III'],
    ['DIPLOMA IV', 'D-IV'],
    ['SLTA Kejuruan', 'SLTA'],
    ['SMK', 'SLTA'],
    ['SLTP', 'SLTP'],
    ['Sekolah Dasar', 'SD'],
  ])('%s is %s', (text, level) => {
    expect(readEducationLevel(text)).toBe(level);
  });

  test.each(['', '-', 'S-4', 'constructor', 'kuliah'])('%j is unknown', (text) => {
    expect(readEducationLevel(text)).toBeNull();
  });
});
