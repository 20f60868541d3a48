export { LEGAL_STATUSES, type LegalStatus, officialStatusName, readLegalStatus } from './legal-status.js';
export { type PeriodStanding, periodStanding } from './period-standing.js';
