/** STAR: what an interview is noted by. */
export const STAR_FIELDS = ['situation', 'task', 'action', 'result'] as const;
/** A simulation is noted by what was seen, tied to indicators. */
export const OBSERVED_FIELDS = ['observed'] as const;

export type EvidenceField = (typeof STAR_FIELDS)[number] | (typeof OBSERVED_FIELDS)[number];
export const EVIDENCE_FIELDS: readonly EvidenceField[] = [...STAR_FIELDS, ...OBSERVED_FIELDS];

/** Evidence of one rating: only fields with a text stand in it. */
export type Evidence = Readonly<Partial<Record<EvidenceField, string>>>;

/** Letters of one field. */
export const LONGEST_EVIDENCE = 8_000;

/** Kinds of tools that ask for the past and are noted by STAR; the others show what somebody does. */
export const TOOLS_BY_STAR: readonly string[] = ['competencyInterview', 'competencyQuestionnaire'];

/** Whether evidence of a tool is noted by STAR. @param toolKind of assessment_tool */
export function isNotedByStar(toolKind: string): boolean {
  return TOOLS_BY_STAR.includes(toolKind);
}

/** The fields evidence of a tool is noted in (docs/domain/02, Entry by assessors). */
export function evidenceFields(toolKind: string): readonly EvidenceField[] {
  return isNotedByStar(toolKind) ? STAR_FIELDS : OBSERVED_FIELDS;
}

/** Evidence without its empty fields, in the order of the form, so that the same notes are the same JSON. */
export function writtenEvidence(evidence: Evidence): Evidence {
  const written = EVIDENCE_FIELDS.flatMap((field) => {
    const text = evidence[field];
    return text ? [[field, text] as const] : [];
  });
  return Object.fromEntries(written);
}

/** Words of a text: runs of letters, digits and what stands inside them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu)?.length ?? 0;
}
