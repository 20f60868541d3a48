import type { importProblems as source } from '../id/problems-import.js';

export const importProblems: typeof source = {
  'file.missing': 'Choose a file first.',
  'file.empty': 'This file is empty. Check it and upload again.',
  'file.too-large': 'This file is too large: at most 100 MB.',
  'import.not-found': 'This import was not found.',
  'import.format-unknown': 'This kind of file is not known. Choose one of those offered.',
  'import.sheet-unknown': 'The file has no such sheet.',
  'import.header-row-blank': 'The chosen header row is empty. Choose the row with the names of the columns.',
  'import.mapping-missing': 'A required column is not matched yet.',
  'import.mapping-field-unknown': 'The matching names an unknown field. Reload the page.',
  'import.mapping-column-unknown': 'The matching names a column the file does not have. Match again.',
  'import.mapping-column-twice': 'One column is used for two fields. Match again.',
  'import.busy': 'This import is being worked on. Wait until it is done.',
  'import.superseded': 'A newer job took the place of this one.',
  'import.wrong-state': 'This step cannot be taken now. Reload the page.',
  'import.not-checked': 'Check the file first.',
  'import.not-applied': 'This import has not been applied.',
  'import.nothing-to-apply': 'There are no rows to apply.',
  'import.has-errors': 'Some rows still have errors. Correct them, or choose to apply the good rows only.',
  'import.touched': 'Some rows were changed after this import, so it cannot be undone as one.',
  'import.file-gone': 'The original file is gone. Upload it again.',
  'import.no-rows':
    'This file holds only headers, without a single row of data below them. Add the data and upload again.',
  'import.too-many-open': ({ limit }) =>
    `There are already ${String(limit)} imports that are not applied. Apply or stop one of them first.`,
};
