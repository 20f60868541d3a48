/** What a cell of a column of figures holds; blank and `-` where there is none. */
const FIGURE = /^(-|-?\d+(\.\d+)?(e-\d+)?)?$/;

/** Lines of a table for people: titles, then rows; columns of equal width, words to the left and figures to the right. */
export function textTable(titles: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const columns = titles.map((title, at) =>
    column(
      title,
      rows.map((row) => row[at] ?? ''),
    ),
  );
  return [titles, ...rows].map((_, line) =>
    columns
      .map((cells) => cells[line])
      .join('  ')
      .trimEnd(),
  );
}

function column(title: string, cells: readonly string[]): string[] {
  const width = Math.max(...[title, ...cells].map((cell) => cell.length));
  const isFigures = cells.every((cell) => FIGURE.test(cell));
  return [title, ...cells].map((cell) => (isFigures ? cell.padStart(width) : cell.padEnd(width)));
}
