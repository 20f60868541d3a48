import { DesignService } from './design.service.js';
import { SeatsService } from './seats.service.js';

export { type DesignInput, DesignService, type ToolInput } from './design.service.js';
export { TAKES_PART } from './design-facts.js';
export {
  DesignCell,
  DesignCompetency,
  DesignTool,
  DesignView,
  SeatProposalView,
  SeatsView,
  SeatView,
  TemplateToolView,
  TemplateView,
  UnfilledView,
} from './design.view.js';
export { SeatsService } from './seats.service.js';
export { templateOf } from './template.js';

/** What tools, matrix and assignments provide. */
export const DESIGN = [DesignService, SeatsService] as const;
