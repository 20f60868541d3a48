import type { Messages } from '../messages.js';
import { completeness, files, print, retirements } from './directory/overviews.js';
import { history, people } from './directory/people.js';
import { conflict, posts, units } from './directory/structure.js';
import { words } from './directory/words.js';

export const directory: Messages['directory'] = {
  completeness,
  conflict,
  files,
  history,
  people,
  posts,
  print,
  retirements,
  units,
  words,
};
