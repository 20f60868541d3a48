export { fillRatings, type RatingWish, settleEverything } from './fill-ratings.js';
export { insertRows } from './insert-rows.js';
export { addParticipants, type EventParticipant } from './participants.js';
export { type EventAssignment, type EventWish, type RunningEvent, runningEvent } from './running-event.js';
export { addEventMember, addToTeam, type EventMember } from './team.js';
