const ARRAY_SIGNS = /["\\]/g;
const COPY_SIGNS = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A text[] literal; null elements are NULL. */
export function arrayLiteral(values: readonly (string | null)[]): string {
  const elements = values.map((value) =>
    value === null ? 'NULL' : `"${value.replace(ARRAY_SIGNS, '\\$&')}"`,
  );
  return `{${elements.join(',')}}`;
}

/** One line of COPY ... FROM STDIN (text format). */
export function copyLine(values: readonly (string | null)[]): string {
  const cells = values.map((value) =>
    value === null ? '\\N' : value.replace(COPY_SIGNS, (sign) => ESCAPES[sign] ?? sign),
  );
  return `${cells.join('\t')}\n`;
}
