const MIB = 1024 * 1024;

/** A file's size on disk (docs/domain/06: 100 MB). */
export const MAX_FILE_BYTES = 100 * MIB;

/** The header row must lie within the first rows of the sheet. */
export const HEADER_SEARCH_ROWS = 30;

/** Data rows of one import (docs/domain/06). */
export const MAX_DATA_ROWS = 250_000;

/** Rows with content a file may hold: the data rows plus titles and header above them. */
export const MAX_ROWS = MAX_DATA_ROWS + HEADER_SEARCH_ROWS;

/** The last row number a spreadsheet can have; also bounds a file of nothing but blank lines. */
export const MAX_ROW_NUMBER = 1_048_576;

export const MAX_COLUMNS = 512;

/** UTF-16 units in one cell, the spreadsheet programs' own limit. */
export const MAX_CELL_LENGTH = 32_767;

/** All parts of a workbook that are read, inflated. The largest honest import (250,000 x 70) needs 0.9 GiB. */
export const MAX_INFLATED_BYTES = 2048 * MIB;

/** Inflated size of the workbook's small parts (content types, relations, workbook, styles) each. */
export const MAX_SMALL_PART_BYTES = 64 * MIB;

/** A part that inflates to more than this many times its size is a bomb; honest sheets stay below 60. */
export const MAX_INFLATE_RATIO = 250;

/** Parts smaller than this are not asked for their ratio. */
export const RATIO_FREE_BYTES = 16 * MIB;

export const MAX_ZIP_ENTRIES = 10_000;

/** Different texts in a workbook, held in memory as UTF-8 while it is read. */
export const MAX_SHARED_TEXT_BYTES = 256 * MIB;
export const MAX_SHARED_TEXTS = 20_000_000;

/** One CSV record (a quote never closed would otherwise swallow the file). */
export const MAX_CSV_RECORD_BYTES = 4 * MIB;
