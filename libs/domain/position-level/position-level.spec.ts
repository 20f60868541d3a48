import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  DEFAULT_FUNCTIONAL_STANDING,
  defaultRetirementAge,
  ECHELONS,
  functionalLevelInName,
  isFunctional,
  isManagerial,
  kindOfLevel,
  levelOfEchelon,
  officialKindName,
  officialLevelName,
  parseEchelon,
  parsePositionKind,
  parsePositionLevel,
  POSITION_GROUPS,
  POSITION_LEVELS,
  positionGroup,
  specialRetirementOf,
} from '#libs/domain/position-level';

describe('kinds', () => {
  test('JPT, Administrator and Pengawas are structural, and these are the managerial posts (01)', () => {
    const structural = ['jptUtama', 'jptMadya', 'jptPratama', 'administrator', 'pengawas'];
    expect(POSITION_LEVELS.filter((level) => kindOfLevel(level) === 'structural')).toEqual(structural);
    expect(POSITION_LEVELS.filter(isManagerial)).toEqual(structural);
  });

  test('Pelaksana is its own kind, all JF are functional', () => {
    expect(POSITION_LEVELS.filter((level) => kindOfLevel(level) === 'executor')).toEqual(['pelaksana']);
    expect(POSITION_LEVELS.filter(isFunctional)).toHaveLength(8);
    expect(POSITION_LEVELS.filter((level) => kindOfLevel(level) === 'functional')).toEqual(
      POSITION_LEVELS.filter(isFunctional),
    );
  });

  test.each([
    ['struktural', 'structural'],
    ['Jabatan Struktural', 'structural'],
    ['Jabatan Pimpinan Tinggi', 'structural'],
    ['JF', 'functional'],
    ['Jabatan Fungsional', 'functional'],
    ['Jabatan Fungsional Tertentu', 'functional'],
    ['Jabatan Fungsional Umum', 'executor'],
    ['JFU', 'executor'],
    ['PELAKSANA', 'executor'],
    ['Jabatan Pelaksana', 'executor'],
    ['', null],
    ['rangkap', null],
    ['constructor', null],
  ])('JENIS %j is %s', (text, kind) => {
    expect(parsePositionKind(text)).toBe(kind);
  });

  test.each(['structural', 'functional', 'executor'] as const)(
    'the exported word of %s reads back',
    (kind) => {
      expect(parsePositionKind(officialKindName(kind))).toBe(kind);
    },
  );
});

describe('ESELON', () => {
  test.each([
    ['II.b', 'II.b'],
    ['IIb', 'II.b'],
    ['ii/B', 'II.b'],
    ['II b', 'II.b'],
    ['II-b', 'II.b'],
    [' Eselon III.a ', 'III.a'],
    ['IV.A', 'IV.a'],
    ['V.a', 'V.a'],
  ])('%j is %s', (text, echelon) => {
    expect(parseEchelon(text)).toBe(echelon);
  });

  test.each(['III', 'IIII.a', 'VI.a', 'II.c', 'Non Eselon', '-', '', '2.b', 'II.ab'])(
    '%j is none',
    (text) => {
      expect(parseEchelon(text)).toBeNull();
    },
  );

  test('the level each echelon became (01, Post levels)', () => {
    expect(ECHELONS.map((echelon) => [echelon, levelOfEchelon(echelon)])).toEqual([
      ['I.a', 'jptMadya'],
      ['I.b', 'jptMadya'],
      ['II.a', 'jptPratama'],
      ['II.b', 'jptPratama'],
      ['III.a', 'administrator'],
      ['III.b', 'administrator'],
      ['IV.a', 'pengawas'],
      ['IV.b', 'pengawas'],
      ['V.a', 'pelaksana'],
      ['V.b', 'pelaksana'],
    ]);
  });
});

describe('JENJANG', () => {
  test.each([
    ['JPT Pratama', 'jptPratama'],
    ['Jabatan Pimpinan Tinggi Madya', 'jptMadya'],
    ['pimpinan tinggi utama', 'jptUtama'],
    ['ADMINISTRATOR', 'administrator'],
    ['Jabatan Pengawas', 'pengawas'],
    ['Pelaksana', 'pelaksana'],
    ['staf', 'pelaksana'],
    ['JF Ahli Muda', 'jfAhliMuda'],
    ['Jenjang Ahli Utama', 'jfAhliUtama'],
    ['Fungsional Ahli Pertama', 'jfAhliPertama'],
    ['ahli  madya', 'jfAhliMadya'],
    ['Penyelia', 'jfPenyelia'],
    ['JF Madya', 'jfAhliMadya'],
    ['JF-Terampil', 'jfTerampil'],
    ['III.a', 'administrator'],
    ['IVb', 'pengawas'],
    ['Eselon II', 'jptPratama'],
    ['Eselon V', 'pelaksana'],
  ])('%j is %s', (text, level) => {
    expect(parsePositionLevel(text)).toBe(level);
  });

  test.each(['Madya', 'Utama', 'Muda', 'Pengawas Sekolah', 'Kepala Seksi', 'III', '', '-', 'constructor'])(
    '%j alone says no level: unknown, never a default',
    (text) => {
      expect(parsePositionLevel(text)).toBeNull();
    },
  );

  test.each([
    ['Madya', 'jfAhliMadya'],
    ['Pertama', 'jfAhliPertama'],
    ['Pelaksana Lanjutan', 'jfMahir'],
    ['Pelaksana', 'jfTerampil'],
    ['Pelaksana Pemula', 'jfPemula'],
    ['Ahli Muda', 'jfAhliMuda'],
    ['Administrator', null],
    ['III.a', null],
  ])('%j of a post known to be functional is %s', (text, level) => {
    expect(parsePositionLevel(text, 'functional')).toBe(level);
  });

  test.each(POSITION_LEVELS)('the official name of %s reads back', (level) => {
    expect(parsePositionLevel(officialLevelName(level))).toBe(level);
    expect(parsePositionLevel(officialLevelName(level).toUpperCase())).toBe(level);
  });

  test('no text whatever is read as a level outside the table', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([...POSITION_LEVELS, null]).toContain(parsePositionLevel(text));
      }),
    );
  });

  test.each([
    ['Guru Ahli Muda', 'jfAhliMuda'],
    ['Analis SDM Aparatur Ahli Pertama', 'jfAhliPertama'],
    ['PERAWAT MAHIR', 'jfMahir'],
    ['Arsiparis Penyelia', 'jfPenyelia'],
    ['Pengawas Sekolah Ahli Utama', 'jfAhliUtama'],
    ['Penyelia Halal', null],
    ['Staf Ahli Bupati', null],
    ['Kepala Dinas', null],
  ])('the name %j ends with the level %s', (name, level) => {
    expect(functionalLevelInName(name)).toBe(level);
  });
});

describe('kelompok jenjang (01: JPT Pratama; Administrator + Ahli Madya; Pengawas + Ahli Muda; the rest)', () => {
  test.each([
    ['jptPratama', ['jptPratama', 'jfAhliUtama']],
    ['administrator', ['administrator', 'jfAhliMadya']],
    ['pengawas', ['pengawas', 'jfAhliMuda']],
    ['pelaksana', ['pelaksana', 'jfAhliPertama', 'jfPenyelia', 'jfMahir', 'jfTerampil', 'jfPemula']],
    ['jptMadya', ['jptMadya']],
    ['jptUtama', ['jptUtama']],
  ])('%s holds %j', (group, levels) => {
    expect(POSITION_LEVELS.filter((level) => positionGroup(level) === group)).toEqual(levels);
  });

  test('every level belongs to exactly one group', () => {
    for (const level of POSITION_LEVELS) expect(POSITION_GROUPS).toContain(positionGroup(level));
  });

  test('where a JF stands is a setting, where a structural level stands is not', () => {
    const standing = { ...DEFAULT_FUNCTIONAL_STANDING, jfAhliPertama: 'pengawas' } as const;
    expect(positionGroup('jfAhliPertama', standing)).toBe('pengawas');
    expect(positionGroup('administrator', standing)).toBe('administrator');
  });
});

describe('batas usia pensiun (01, Post levels)', () => {
  test('by level', () => {
    expect(Object.fromEntries(POSITION_LEVELS.map((level) => [level, defaultRetirementAge(level)]))).toEqual({
      jptUtama: 60,
      jptMadya: 60,
      jptPratama: 60,
      administrator: 58,
      pengawas: 58,
      pelaksana: 58,
      jfAhliUtama: 65,
      jfAhliMadya: 60,
      jfAhliMuda: 58,
      jfAhliPertama: 58,
      jfPenyelia: 58,
      jfMahir: 58,
      jfTerampil: 58,
      jfPemula: 58,
    });
  });

  test('guru and pengawas sekolah serve to 60 at every functional level, and at no other', () => {
    expect(defaultRetirementAge('jfAhliMuda', 'guru')).toBe(60);
    expect(defaultRetirementAge('jfAhliUtama', 'guru')).toBe(60);
    expect(defaultRetirementAge('jfAhliPertama', 'pengawasSekolah')).toBe(60);
    expect(defaultRetirementAge('pengawas', 'guru')).toBe(58);
  });

  test.each([
    ['Guru Ahli Muda', 'guru'],
    ['GURU', 'guru'],
    ['Pengawas Sekolah Ahli Madya', 'pengawasSekolah'],
    ['Gurusinga', null],
    ['Analis Guru', null],
    ['Pengawas', null],
  ])('%j falls under %s', (name, special) => {
    expect(specialRetirementOf(name)).toBe(special);
  });
});
