/** The pages of the import wizard. */
export const importRoutes = [] as const;
