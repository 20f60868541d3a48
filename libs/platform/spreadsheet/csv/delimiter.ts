export type Delimiter = ',' | ';' | '\t';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t'];
const SAMPLE_RECORDS = 50;
const SEPARATOR_LINE = /^"?sep=([,;\t])"?\r?\n/i;

/** The `sep=;` first line some programs write; they do not show it as a row. */
export function separatorLine(head: string): { delimiter: Delimiter; length: number } | null {
  const match = SEPARATOR_LINE.exec(head);
  const delimiter = CANDIDATES.find((candidate) => candidate === match?.[1]);
  return match && delimiter ? { delimiter, length: match[0].length } : null;
}

/**
 * The delimiter of a CSV by its first records: the candidate that most records hold equally often, outside
 * quotes (`72,5` in a `;` file is not in its header, so `,` loses); of equals the more frequent one.
 *
 * @param complete whether `head` is the whole file; otherwise its last record may be cut off and is not used
 */
export function detectDelimiter(head: string, complete: boolean): Delimiter {
  const records = countPerRecord(head);
  if (!complete && records.length > 1) records.pop();
  let best: Delimiter = ',';
  let bestScore: Score = { records: 0, perRecord: 0 };
  CANDIDATES.forEach((candidate, index) => {
    const score = scoreOf(records.map((counts) => counts[index] ?? 0));
    if (isBetter(score, bestScore)) {
      best = candidate;
      bestScore = score;
    }
  });
  return best;
}

interface Score {
  records: number;
  perRecord: number;
}

function isBetter(one: Score, other: Score): boolean {
  return one.records === other.records ? one.perRecord > other.perRecord : one.records > other.records;
}

/** How many records hold the most usual count above zero, and that count. */
function scoreOf(counts: readonly number[]): Score {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let best: Score = { records: 0, perRecord: 0 };
  for (const [perRecord, records] of frequency) {
    if (isBetter({ records, perRecord }, best)) best = { records, perRecord };
  }
  return best;
}

function countPerRecord(head: string): number[][] {
  const records: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let quoted = false;
  for (const character of head) {
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    const candidate = CANDIDATES.findIndex((one) => one === character);
    if (candidate >= 0) counts[candidate] = (counts[candidate] ?? 0) + 1;
    if (character !== '\n' && character !== '\r') continue;
    records.push(counts);
    counts = CANDIDATES.map(() => 0);
    if (records.length === SAMPLE_RECORDS) return records;
  }
  records.push(counts);
  return records;
}
