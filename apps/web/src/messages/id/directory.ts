import { completeness, files, print, retirements } from './directory/overviews.js';
import { history, people } from './directory/people.js';
import { conflict, posts, units } from './directory/structure.js';
import { words } from './directory/words.js';

/** People, units and posts. */
export const directory = {
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
