import { GENERIC_CODES, type JobStandard, type StandardLevel } from '#libs/domain/competency';

/** A standard as a list: the nine in their order, then the technical ones by code. */
export function askedLevels(standard: JobStandard): { code: string; level: StandardLevel }[] {
  const nine: readonly string[] = GENERIC_CODES;
  const technical = Object.keys(standard)
    .filter((code) => !nine.includes(code))
    .sort();
  return [...nine, ...technical].flatMap((code) => {
    const level = standard[code];
    return level === undefined ? [] : [{ code, level }];
  });
}
