import { rowOf } from '../rows/cells.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import type { TalentClass } from '../talent/classes.js';
import { type Shares, spreadByClass } from '../talent/spread.js';

export const FEEDBACK_HEADERS = ['NIP', 'TAHUN', 'KATEGORI', 'NILAI'];

type Category = 'Sangat Baik' | 'Baik' | 'Cukup' | 'Kurang';

const CATEGORIES: Readonly<Record<TalentClass, Shares<Category>>> = {
  jpt: categories(32, 60, 8, 0),
  administrator: categories(16, 72, 11, 1),
  pengawas: categories(16, 70, 13, 1),
  jf: categories(16, 70, 13, 1),
  other: categories(15, 70, 14, 1),
};
const YEARS = [2024, 2025] as const;
/** In 2024 some offices sent the figure without a category. */
const FIGURES: Readonly<Record<Category, string>> = {
  'Sangat Baik': '95,5',
  Baik: '84,25',
  Cukup: '71',
  Kurang: '48,5',
};
const FIGURE_SHARE = 12;
const FIGURE_YEAR = 2024;
const BLUR = 75;

/** Feedback of two years about every PNS. */
export function feedbackRows(basis: TalentBasis): string[][] {
  const random = randomFor(basis, 'feedback');
  const ranking = byTrait(basis, 'performance', { blur: BLUR, random });
  return YEARS.flatMap((year) => {
    const present = basis.agency.people.filter(
      ({ seat, service }) => seat.employment === 'PNS' && service.cpnsSince <= `${year}-01-01`,
    );
    const found = spreadByClass(present, CATEGORIES, ranking);
    return present.map((person) => {
      const category = found.get(person) ?? 'Baik';
      const figure = year === FIGURE_YEAR && random.percent(FIGURE_SHARE);
      return rowOf(FEEDBACK_HEADERS, {
        NIP: person.nip,
        TAHUN: String(year),
        ...(figure ? { NILAI: FIGURES[category] } : { KATEGORI: category }),
      });
    });
  });
}

function categories(veryGood: number, good: number, fair: number, poor: number): Shares<Category> {
  return [
    ['Sangat Baik', veryGood],
    ['Baik', good],
    ['Cukup', fair],
    ['Kurang', poor],
  ];
}
