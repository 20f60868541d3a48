import { CompletionService } from './completion.service.js';
import { NotesService } from './notes.service.js';
import { PotentialsService } from './potentials.service.js';
import { RatingsService } from './ratings.service.js';
import { SheetQueries } from './sheet.queries.js';

export { type AssignmentRef, CompletionService } from './completion.service.js';
export { NotesService } from './notes.service.js';
export { type PotentialRef, PotentialsService } from './potentials.service.js';
export { PotentialCell, PotentialsView, PresentPotentialCell } from './potentials.view.js';
export { type Assessor, type CellRef, type RatingEntry, RatingsService } from './ratings.service.js';
export { SheetQueries } from './sheet.queries.js';
export {
  PresentRatingCell,
  PrivateNoteView,
  RatingCell,
  RatingEvidence,
  SavedCell,
  SheetCompletion,
  SheetView,
} from './sheet.view.js';

/** Everything the entry of ratings and test results provides. */
export const ENTRY = [
  SheetQueries,
  RatingsService,
  CompletionService,
  NotesService,
  PotentialsService,
] as const;
