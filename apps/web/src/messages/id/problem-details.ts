/** Facts a refusal carries, by name. */
export type ProblemDetails = Readonly<Record<string, unknown>>;
