/** The pages of people, units and posts. */
export const directoryRoutes = [] as const;
