import type { Box } from '#libs/domain/nine-box';
import type { GateAnswer } from './gate.js';

/** Boxes whose people may stand in the KRS (docs/domain/03); a policy may set others. */
export const DEFAULT_POOL_BOXES: readonly Box[] = [7, 8, 9];

/** The box whose people are proposed nationally. */
export const NATIONAL_BOX: Box = 9;

/** Member, *menunggu verifikasi* (listed apart), or neither. */
export const POOL_STANDINGS = ['member', 'awaitingVerification', 'none'] as const;

export type PoolStanding = (typeof POOL_STANDINGS)[number];

/** One answer for several: any TIDAK decides, else any PERLU VERIFIKASI. */
export function overallAnswer(answers: readonly GateAnswer[]): GateAnswer {
  if (answers.includes('notMet')) return 'notMet';
  return answers.includes('needsVerification') ? 'needsVerification' : 'met';
}

/**
 * Kelompok Rencana Suksesi (PP 11/2017, art. 199; docs/domain/03): a box of the pool with all gates met; with
 * something to verify and nothing failed, *menunggu verifikasi*. Null box: *belum dinilai*, in no pool.
 */
export function poolStanding(
  box: Box | null,
  gates: readonly { readonly answer: GateAnswer }[],
  boxes: readonly Box[] = DEFAULT_POOL_BOXES,
): PoolStanding {
  if (box === null || !boxes.includes(box)) return 'none';
  const answer = overallAnswer(gates.map((gate) => gate.answer));
  if (answer === 'notMet') return 'none';
  return answer === 'met' ? 'member' : 'awaitingVerification';
}

/** National proposal: members of box 9. */
export function isNationalProposal(box: Box | null, standing: PoolStanding): boolean {
  return standing === 'member' && box === NATIONAL_BOX;
}
