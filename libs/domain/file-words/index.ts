export { plainWords, type WordTable, wordTable } from './file-words.js';
