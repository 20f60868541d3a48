import {
  DEFAULT_POTENTIAL_SCALE,
  GENERIC_CODES,
  POTENTIAL_ASPECT_HEADERS,
  POTENTIAL_ASPECTS,
  type PotentialScale,
} from '#libs/domain/competency';
import { parsePositionLevel } from '#libs/domain/position-level';
import { readNipCell } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';
import { readTechnicalLevels } from './technical.js';
import { isNotRated, readAccreditation, readMethod, readPurpose, readScale } from './words.js';

const FIGURE = { places: 6, min: 0, max: 100 };
/** A sum over a standard may exceed 100, five levels over one at most (docs/domain/02, V1). */
const JPM = { places: 6, min: 0, max: 500 };
const LEVEL = { places: 2, min: 0, max: 5 };

/** Reads a row of format 5. */
export function readResult(row: RowReading): Facts {
  const before = row.problems.length;
  const jpm = row.decimal('jpm', JPM);
  const levels = { ...readLevels(row), ...readTechnicalLevels(row) };
  const potential = readPotential(row);
  const figures = {
    given_jpm: jpm,
    given_potential: row.decimal('potential', FIGURE),
    given_potkom: row.decimal('potkom', FIGURE),
    digital_literacy: row.decimal('digitalLiteracy', FIGURE),
    emerging_skill: row.decimal('emergingSkill', FIGURE),
  };
  const isSound = row.problems.every(({ severity }, place) => place < before || severity === 'warning');
  if (isSound) requireSomething(row, { levels, aspects: potential.aspects, figures });
  return {
    ...readOccasion(row),
    ...figures,
    given_category: row.text('category', 60),
    levels: JSON.stringify(levels),
    aspects: JSON.stringify(potential.aspects),
    scale_min: potential.scale && String(potential.scale.min),
    scale_max: potential.scale && String(potential.scale.max),
  };
}

/** Whose result it is, of when, for what and by whom. */
function readOccasion(row: RowReading): Facts {
  const assessedOn = row.requires('date') ? row.date('date') : null;
  const validUntil = row.date('validUntil');
  if (assessedOn !== null && assessedOn > row.today) row.error('date', 'date.in-future');
  if (assessedOn !== null && validUntil !== null && validUntil < assessedOn) {
    row.error('validUntil', 'assessment.valid-until-before-date');
  }
  return {
    nip: readNipCell(row)?.nip ?? null,
    assessed_on: assessedOn,
    purpose: row.requires('purpose') ? row.word('purpose', readPurpose, 'assessment.purpose-unknown') : null,
    method: row.word('method', readMethod, 'assessment.method-unknown', 'warning'),
    assessed_level: row.word('assessedLevel', (text) => parsePositionLevel(text), 'level.unknown', 'warning'),
    institution: row.text('institution'),
    accreditation: row.word('accreditation', readAccreditation, 'assessment.accreditation-unknown'),
    valid_until: validUntil,
  };
}

/** Values by code, in hundredths. */
type Values = Readonly<Record<string, number>>;

/** All nine, none, or some beside a JPM that stands in for them. */
function readLevels(row: RowReading): Values {
  const missing = GENERIC_CODES.filter((code) => isNotRated(row.raw(code)));
  const levels = readValues(row, GENERIC_CODES, (code) => row.decimal(code, LEVEL));
  if (missing.length > 0 && missing.length < GENERIC_CODES.length && row.raw('jpm') === '') {
    const [first = ''] = missing;
    row.error(first, 'assessment.levels-incomplete', { missing: missing.join(', ') });
  }
  return levels;
}

interface Potential {
  readonly aspects: Values;
  /** Null where no aspect is given. */
  readonly scale: PotentialScale | null;
}

function readPotential(row: RowReading): Potential {
  const stated = row.raw('scale');
  const scale = stated === '' ? DEFAULT_POTENTIAL_SCALE : readScale(stated);
  if (scale === null) row.error('scale', 'assessment.scale-unreadable');
  const { min, max } = scale ?? DEFAULT_POTENTIAL_SCALE;
  const missing = POTENTIAL_ASPECTS.filter((aspect) => isNotRated(row.raw(aspect)));
  if (missing.length === POTENTIAL_ASPECTS.length) return { aspects: {}, scale: null };
  if (missing.length > 0) {
    const [first = ''] = missing;
    const names = missing.map((aspect) => POTENTIAL_ASPECT_HEADERS[aspect]).join(', ');
    row.warn(first, 'assessment.aspects-incomplete', { missing: names });
  }
  const aspects = readValues(row, POTENTIAL_ASPECTS, (code) => row.decimal(code, { places: 2, min, max }));
  return { aspects, scale };
}

function readValues(
  row: RowReading,
  codes: readonly string[],
  read: (code: string) => string | null,
): Values {
  const rated = codes.filter((code) => !isNotRated(row.raw(code)));
  const values = rated.map((code) => [code, read(code)] as const);
  return Object.fromEntries(
    values.flatMap(([code, value]) => (value === null ? [] : [[code, Number(value)]])),
  );
}

function requireSomething(
  row: RowReading,
  { levels, aspects, figures }: { levels: Values; aspects: Values; figures: Facts },
): void {
  const isGiven = Object.values(figures).some((figure) => figure !== null);
  if (isGiven || Object.keys({ ...levels, ...aspects }).length > 0) return;
  row.error('jpm', 'assessment.nothing-given');
}
