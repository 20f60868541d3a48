import { canonicalCompetencyCode, readGenericCode } from '#libs/domain/competency';
import type { RowReading } from '#libs/platform/import';

const PAIR = /^([^=]{1,30})=\s*(\d)(?:[.,](\d{1,2}))?$/;
const HIGHEST = 500;

/**
 * KOMPETENSI TEKNIS of a result: "T.01=3; T.02=2,5" as hundredths of a level by code; a code left out is not rated. The nine
 * generic competencies have columns of their own.
 */
export function readTechnicalLevels(row: RowReading): Readonly<Record<string, number>> {
  const text = row.raw('technical').trim();
  if (text === '') return {};
  const pairs = text.split(';').filter((part) => part.trim() !== '');
  const levels = pairs.map((part) => readPair(part.trim()));
  const codes = new Set(levels.map((level) => level?.[0]));
  if (levels.includes(null) || codes.size < levels.length) {
    row.error('technical', 'assessment.technical-unreadable');
    return {};
  }
  return Object.fromEntries(levels.filter((level) => level !== null));
}

function readPair(text: string): readonly [code: string, hundredths: number] | null {
  const [, written = '', whole = '', part = ''] = PAIR.exec(text) ?? [];
  const code = canonicalCompetencyCode(written);
  if (code === '' || readGenericCode(code) !== null) return null;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return hundredths > HIGHEST ? null : [code, hundredths];
}
