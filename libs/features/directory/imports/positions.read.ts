import {
  type Echelon,
  functionalLevelInName,
  kindOfLevel,
  levelOfEchelon,
  parseEchelon,
  parsePositionKind,
  parsePositionLevel,
  type PositionKind,
  type PositionLevel,
} from '#libs/domain/position-level';
import type { Facts, RowReading } from '#libs/platform/import';

const NO_ECHELON = /^(-|non[\s-]?eselon|tidak ada|0)$/i;
const MOST_SEATS = 100_000;

/** Reads a row of format 3. */
export function readPosition(row: RowReading): Facts {
  const name = row.required('name', 250, 2);
  const { kind, level, echelon } = readStanding(row, name ?? '');
  return {
    code: row.required('code', 60),
    name,
    kind,
    level,
    echelon,
    unit_code: row.required('unit', 60),
    parent_code: row.text('parentCode', 60),
    job_grade: row.integer('jobGrade', { min: 1, max: 17 }),
    headcount: row.integer('headcount', { min: 0, max: MOST_SEATS }),
    retirement_age: row.integer('retirementAge', { min: 50, max: 75 }),
    affair: row.text('affair'),
    family: row.text('family'),
    additional_duty: row.yesNo('additionalDuty'),
    critical: row.yesNo('critical'),
    target: row.yesNo('target'),
    siasn_id: row.text('siasnId', 100),
  };
}

interface Standing {
  readonly kind: PositionKind | null;
  readonly level: PositionLevel | null;
  readonly echelon: Echelon | null;
}

/** JENIS, JENJANG and ESELON must agree; what one leaves blank another may tell. */
function readStanding(row: RowReading, name: string): Standing {
  const before = row.problems.length;
  const stated = row.word('kind', parsePositionKind, 'position.kind-unknown');
  const echelon = NO_ECHELON.test(row.raw('echelon'))
    ? null
    : row.word('echelon', parseEchelon, 'position.echelon-unknown');
  const level = levelOf(row.raw('level'), stated, echelon, name);
  if (row.problems.length > before) return { kind: stated, level, echelon };
  if (level === null) {
    row.error('level', 'position.level-unknown');
    return { kind: stated, level, echelon };
  }
  if (stated !== null && kindOfLevel(level) !== stated) row.error('kind', 'position.kind-differs-from-level');
  if (echelon !== null && !agrees(echelon, level))
    row.error('echelon', 'position.echelon-differs-from-level');
  return { kind: stated ?? kindOfLevel(level), level, echelon };
}

function levelOf(
  text: string,
  kind: PositionKind | null,
  echelon: Echelon | null,
  name: string,
): PositionLevel | null {
  if (text !== '') return parsePositionLevel(text, kind);
  if (echelon !== null) return levelOfEchelon(echelon);
  if (kind === 'executor') return 'pelaksana';
  return kind === 'structural' ? null : functionalLevelInName(name);
}

/** No echelon tells JPT Utama from JPT Madya: both are I.a. */
function agrees(echelon: Echelon, level: PositionLevel): boolean {
  const told = levelOfEchelon(echelon);
  return told === level || (told === 'jptMadya' && level === 'jptUtama');
}
