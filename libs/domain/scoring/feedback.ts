import { microOf } from '#libs/domain/micro';

/** What a category of umpan balik 360 counts as: sangat baik, baik, cukup, kurang (docs/domain/03). */
export const FEEDBACK_POINTS = {
  veryGood: microOf(100),
  good: microOf(85),
  fair: microOf(70),
  poor: microOf(40),
} as const;
