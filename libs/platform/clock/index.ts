export { Clock } from './clock.js';
export { ClockModule } from './clock.module.js';
export { FixedClock } from './fixed-clock.js';
export { SystemClock } from './system-clock.js';
