/** What of the sheet is looked at: one participant with all tools, or one tool with all participants. */
export interface SheetViewChoice {
  readonly view: 'participant' | 'tool';
  readonly participantId: number;
  readonly toolId: number;
}
