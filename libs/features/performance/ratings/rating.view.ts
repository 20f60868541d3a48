import type { ExpectationRating, Predicate, UnitRating } from '#libs/domain/performance-rating';

/** The final evaluation of a year, or one of a quarter. */
export class RatingRow {
  id: number;
  year: number;
  /** 1 to 4; null: the year. */
  quarter: number | null;
  /** Hasil kerja; null where only the predikat is known. */
  workResult: ExpectationRating | null;
  /** Perilaku kerja. */
  behaviour: ExpectationRating | null;
  predicate: Predicate;
  /** Nilai of a year under PP 30/2019, as text with six decimals. */
  score: string | null;
  /** Of a year under PP 30/2019: whether an innovation was noted. */
  innovation: boolean | null;
}

/** Predikat kinerja organisasi of a year. */
export class UnitRatingRow {
  year: number;
  rating: UnitRating;
}

/** A person's ratings, the newest first. A quarter never stands for its year. */
export class EmployeeRatings {
  employeeId: number;
  years: RatingRow[];
  quarters: RatingRow[];
  /** Of the unit the person stands in today. */
  unit: UnitRatingRow[];
}
