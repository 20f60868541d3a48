export { Outbox } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
export type { EventReaction } from './reaction.js';
