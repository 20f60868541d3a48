/** An ISO day that a refusal carries, as dd-mm-yyyy; nothing for what is no day. */
export function dayWords(day: unknown): string {
  return typeof day === 'string' ? day.slice(0, 10).split('-').reverse().join('-') : '';
}
