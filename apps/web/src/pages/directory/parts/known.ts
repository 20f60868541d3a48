/** A code that this page knows; what an address or another version of the api brings beyond that is dropped. */
export function known<Code extends string>(
  codes: readonly Code[],
  value: string | null | undefined,
): Code | undefined {
  return codes.find((code) => code === value);
}
