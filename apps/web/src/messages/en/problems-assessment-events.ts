import type { assessmentEventProblems as source } from '../id/problems-assessment-events.js';
import type { Translated } from '../translated.js';

export const assessmentEventProblems: Translated<typeof source> = {
  'assessmentCentre.event-not-found': 'This event does not exist, or you are not in its team.',
  'assessmentCentre.not-your-event':
    'You have no part in this event with this role. Change the role, or ask the lead assessor to add you.',
  'assessmentCentre.event-locked': 'The state of the event does not allow this change.',
  'assessmentCentre.days-reversed': 'The last day is before the first.',
  'assessmentCentre.group-sizes': 'The largest group cannot be smaller than the smallest.',
  'assessmentCentre.level-fixed':
    'The assessed level stays once the event is scheduled. Take it back to draft first.',
  'assessmentCentre.row-unknown': 'A row was removed by somebody else. Load the page again.',
  'assessmentCentre.name-twice': 'A name stands twice. Give different names.',
  'assessmentCentre.cell-twice': 'A competency stands twice at one tool.',
  'assessmentCentre.cell-unknown': 'The matrix holds a competency that the event does not assess.',
  'assessmentCentre.competency-unknown': 'This competency is not in the dictionary in force.',
  'assessmentCentre.tool-rated': 'This tool was rated with, so it cannot be removed.',
  'assessmentCentre.no-group': 'There is no group. Make one in the step Batches and rooms.',
  'assessmentCentre.group-unknown': 'This group is no part of the event. Load the page again.',
  'assessmentCentre.participant-not-found': 'This participant does not exist, was replaced or has withdrawn.',
  'assessmentCentre.participant-twice': ({ name }) => `${textOf(name)} stands twice. Nobody was added.`,
  'assessmentCentre.participant-already-in': ({ name }) => `${textOf(name)} is in already. Nobody was added.`,
  'assessmentCentre.employee-unknown': 'An employee is not known. Nobody was added.',
  'assessmentCentre.participant-in-use':
    'This participant came, was rated or is a substitute. Record a withdrawal in the step Attendance.',
  'assessmentCentre.participant-rated': 'This participant was rated and cannot be replaced.',
  'assessmentCentre.member-twice': 'This user has that role in the team already.',
  'assessmentCentre.member-unknown': 'This user cannot take that role, or has left.',
  'assessmentCentre.conflict-twice': 'This conflict of interest is recorded already.',
  'assessmentCentre.conflict-unknown': 'This conflict of interest does not exist.',
  'assessmentCentre.conflict-derived': 'This conflict follows from the posts and cannot be taken back.',
  'assessmentCentre.seat-in-conflict': ({ assessor, participant }) =>
    `${textOf(assessor)} has a conflict of interest with ${textOf(participant)}. Choose another assessor.`,
  'assessmentCentre.seat-twice': 'An assignment stands twice.',
  'assessmentCentre.seat-unknown':
    'An assignment names a participant, tool or assessor that is gone. Load the page again.',
  'assessmentCentre.seat-rated': ({ name }) =>
    `${textOf(name)} was rated in an assignment that was left out. It stays.`,
  'assessmentCentre.session-clash': ({ kind, name, day, time }) =>
    `Sessions clash on ${textOf(day)} ${textOf(time)}: ${clashWord(kind)} ${textOf(name)}. Nothing was saved.`,
  'assessmentCentre.session-outside': 'A session lies outside of the days of the event.',
  'assessmentCentre.session-reversed': 'A session ends before it begins.',
  'assessmentCentre.session-unknown':
    'A session names a tool, group, room or participant that is gone. Load the page again.',
  'assessmentCentre.day-outside': 'This day is outside of the days of the event.',
  'assessmentCentre.move-unknown': 'The event cannot move to that state.',
  'assessmentCentre.move-not-yours': 'This move is made by the lead assessor.',
  'assessmentCentre.reason-missing': 'Write the reason, at least 3 letters.',
  'assessmentCentre.design-unsound': 'The set-up still has findings that must be mended. See the summary.',
  'assessmentCentre.ratings-open': ({ open }) =>
    `${textOf(open)} cells are empty still. Fill them, or write why.`,
};

const textOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const clashWord = (kind: unknown) => textOf(kind);
