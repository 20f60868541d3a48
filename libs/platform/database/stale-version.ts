/** Somebody changed the row since the caller read it. Carries what stands now, for a 412 with the present value. */
export class StaleVersion extends Error {
  constructor(readonly present: object) {
    super('version.stale');
    this.name = 'StaleVersion';
  }
}
