/** Sentences a plan begins with; they are the agency's own text from then on. */
export const PROPOSAL_WORDS = {
  goal: (competency: string, from: string, to: string) =>
    `Meningkatkan ${competency} dari level ${from} ke level ${to}`,
} as const;
