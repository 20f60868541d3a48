import type { CustomTableLayout } from 'pdfmake/interfaces.js';
import type { Align, Run, Text } from '../document.js';

/** Points. */
export const TEXT_SIZE = 11;
export const SMALL_SIZE = 9;
const LINE = 0.5;
const RULE = '#444444';
const PADDING = { x: 4, y: 2.5 };

export const HEADER_FILL = '#e8ecf1';

/** Thin lines around every cell. */
export const GRID: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  hLineColor: () => RULE,
  vLineColor: () => RULE,
  paddingLeft: () => PADDING.x,
  paddingRight: () => PADDING.x,
  paddingTop: () => PADDING.y,
  paddingBottom: () => PADDING.y,
};

/** No lines, close rows. */
export const PLAIN: CustomTableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => PADDING.x,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** Runs as the library takes them. */
export function inlines(text: Text) {
  if (typeof text === 'string') return text;
  return text.map(({ text: words, bold, italic, colour }: Run) => ({
    text: words,
    ...(bold === true && { bold }),
    ...(italic === true && { italics: true }),
    ...(colour !== undefined && { color: colour }),
  }));
}

/** Left unless said. */
export const aligned = (align: Align | undefined): { alignment: Align } => ({ alignment: align ?? 'left' });
