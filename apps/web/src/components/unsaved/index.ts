export { LeaveGuard } from './leave-guard.js';
export { useAsking } from './use-asking.js';
