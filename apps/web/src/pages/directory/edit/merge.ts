/** A value of a form as it is sent. */
export type FieldValue = string | number | boolean | null;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** A field that both changed, to different values. */
export interface Clash {
  readonly field: string;
  readonly mine: FieldValue;
  readonly theirs: FieldValue;
}

/** The fields whose value differs from what stood: all that is sent, so that nothing else is overwritten. */
export function changesBetween<Values extends FieldValues>(before: Values, after: Values): Partial<Values> {
  const changed = Object.entries(after).filter(([field, value]) => before[field] !== value);
  return Object.fromEntries(changed) as Partial<Values>;
}

/**
 * Fields that I changed and that meanwhile stand at another value than both the one I saw and mine.
 * @param seen what stood when I began
 * @param mine what I want
 * @param present what stands now
 */
export function clashesOf(seen: FieldValues, mine: FieldValues, present: FieldValues): Clash[] {
  return Object.entries(changesBetween(seen, mine)).flatMap(([field, value]) => {
    const theirs = present[field] ?? null;
    return theirs === (seen[field] ?? null) || theirs === value
      ? []
      : [{ field, mine: value ?? null, theirs }];
  });
}

/** What I want once more, on top of what stands now; `theirs` names the fields in which I give way. */
export function mergedOver<Values extends FieldValues>(
  seen: Values,
  mine: Values,
  { present, theirs }: { readonly present: Values; readonly theirs: ReadonlySet<string> },
): Values {
  const kept = Object.entries(changesBetween(seen, mine)).filter(([field]) => !theirs.has(field));
  return { ...present, ...Object.fromEntries(kept) };
}
