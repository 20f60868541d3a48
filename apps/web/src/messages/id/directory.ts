/** People, units and posts. */
export const directory = {};
