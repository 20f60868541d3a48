import { type Clash, findClashes } from './clashes.js';
import type { EventDesign, Finding } from './design.js';
import { about, namesOf, whole } from './findings.js';
import { measureFindings } from './measure-checks.js';
import { groupFindings, groupNamer, seatFindings } from './people-checks.js';

/** Every finding of a set-up, in the order of the wizard's steps. */
export function designFindings(design: EventDesign): Finding[] {
  return [
    ...groupFindings(design),
    ...measureFindings(design),
    ...seatFindings(design),
    ...sessionFindings(design),
  ];
}

/** Checks of the timetable: it may be missing on paper days, but never clash. */
function sessionFindings(design: EventDesign): Finding[] {
  const { sessions, tools, participants } = design;
  if (sessions.length === 0) return whole('no-session', 'warning', true);
  const planned = new Set(
    sessions.map(({ groupId, toolId, participantId }) => `${groupId}/${toolId}/${participantId ?? ''}`),
  );
  const lacking = participants.filter(
    ({ id, groupId }) =>
      groupId !== null &&
      tools.some(
        (tool) => !planned.has(`${groupId}/${tool.id}/`) && !planned.has(`${groupId}/${tool.id}/${id}`),
      ),
  );
  const subject = clashNamer(design);
  const clashes = findClashes(sessions, design).map(subject);
  return [
    ...about(
      'session-missing',
      'warning',
      lacking.map(({ name }) => name),
    ),
    ...about('session-clash', 'error', [...new Set(clashes)]),
  ];
}

/** The name of what a clash is about. */
export function clashNamer(design: EventDesign): (clash: Clash) => string {
  const names = {
    room: namesOf(design.rooms),
    group: groupNamer(design),
    participant: namesOf(design.participants),
    assessor: namesOf(design.members),
  };
  return ({ kind, subjectId }) => names[kind](subjectId);
}
