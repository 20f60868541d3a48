export type {
  ReportCompetency,
  ReportContent,
  ReportEvent,
  ReportParticipant,
  ReportPeople,
  ReportPotential,
} from './content.js';
