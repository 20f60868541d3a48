/** Official names are not translated. */
export { roles } from '../id/roles.js';
