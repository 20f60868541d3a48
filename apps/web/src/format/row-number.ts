const NUMBER = /^[1-9]\d{0,9}$/;
/** The numbers of rows as the database counts them. */
const GREATEST = 2_147_483_647;

/** The number of a row as an address carries it; null for what cannot be one: "680'", '0', '1e3'. */
export function rowNumber(text: string | undefined): number | null {
  return text !== undefined && NUMBER.test(text) && Number(text) <= GREATEST ? Number(text) : null;
}
