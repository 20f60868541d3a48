import type { IntegrationSheet, NarrativeTexts } from '../../../api/assessment-integration.js';

/** Lines that name the competencies, to be written on; what stands already stays. */
export function proposedTexts(texts: NarrativeTexts, sheet: IntegrationSheet): NarrativeTexts {
  const names = new Map(sheet.competencies.map(({ code, name }) => [code, name]));
  const lines = (codes: readonly string[]) => codes.map((code) => `${names.get(code) ?? code}: `).join('\n');
  const unless = (text: string, codes: readonly string[]) => (text.trim() === '' ? lines(codes) : text);
  const { proposedStrengths: strengths, proposedDevelopmentAreas: needs } = sheet;
  return {
    strengths: unless(texts.strengths, strengths),
    developmentAreas: unless(texts.developmentAreas, needs),
    placementAdvice: texts.placementAdvice,
    developmentAdvice: unless(texts.developmentAdvice, needs),
  };
}
