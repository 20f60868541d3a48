/** Whose consent is recorded. */
export class ConsentedView {
  participantId: number;
}
