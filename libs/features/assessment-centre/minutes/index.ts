import { MinutesQueries } from './minutes.queries.js';

export { MinutesQueries } from './minutes.queries.js';

/** What writes the minutes of a meeting. */
export const MINUTES = [MinutesQueries] as const;
