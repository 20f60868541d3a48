import type { EventDesign, Finding } from './design.js';
import { about, membersByGroup, namesOf, whole } from './findings.js';
import { isRated } from './tools.js';

/** Checks of batches, groups and participants (docs/domain/02, Team: groups of 4-8, a setting). */
export function groupFindings(design: EventDesign): Finding[] {
  const { batches, groups, participants, smallestGroup, largestGroup, startsOn, endsOn } = design;
  const sizes = membersByGroup(design);
  const groupName = groupNamer(design);
  const named = (holds: (size: number) => boolean) =>
    groups.filter(({ id }) => holds(sizes.get(id) ?? 0)).map(({ id }) => groupName(id));
  const outside = batches.filter((batch) => batch.startsOn < startsOn || batch.endsOn > endsOn);
  return [
    ...whole('no-batch', 'error', batches.length === 0 || groups.length === 0),
    ...about(
      'batch-outside-event',
      'error',
      outside.map(({ name }) => name),
    ),
    ...whole('no-participant', 'error', participants.length === 0),
    ...about(
      'participant-without-group',
      'error',
      participants.filter(({ groupId }) => groupId === null).map(({ name }) => name),
    ),
    ...about(
      'group-empty',
      'warning',
      named((size) => size === 0),
    ),
    ...about(
      'group-too-small',
      'warning',
      named((size) => size > 0 && size < smallestGroup),
    ),
    ...about(
      'group-too-large',
      'error',
      named((size) => size > largestGroup),
    ),
  ];
}

/** 'Angkatan I, Kelompok A': group names are unique only within their batch. */
export function groupNamer({ batches, groups }: EventDesign): (groupId: number) => string {
  const batchName = namesOf(batches);
  const names = new Map(groups.map(({ id, batchId, name }) => [id, `${batchName(batchId)}, ${name}`]));
  return (groupId) => names.get(groupId) ?? String(groupId);
}

/** Checks of team and assignments: a lead, enough assessors, nobody rates where a conflict of interest is. */
export function seatFindings(design: EventDesign): Finding[] {
  const { members, minimumAssessors, conflicts, seats, participants } = design;
  const name = namesOf(participants);
  const assessors = members.filter(({ role }) => role === 'assessor');
  const barred = new Set(conflicts.map(({ participantId, memberId }) => `${participantId}/${memberId}`));
  const inConflict = seats.filter(({ participantId, memberId }) =>
    barred.has(`${participantId}/${memberId}`),
  );
  return [
    ...whole('no-lead', 'error', !members.some(({ role }) => role === 'leadAssessor')),
    ...whole('too-few-assessors', 'error', assessors.length < minimumAssessors),
    ...about('seat-missing', 'error', lacking(design).map(name)),
    ...about('seat-in-conflict', 'error', [
      ...new Set(inConflict.map(({ participantId }) => name(participantId))),
    ]),
    ...about('sees-every-tool', 'warning', seeingAll(design).map(name)),
  ];
}

const ratedTools = ({ tools }: EventDesign) => tools.filter(({ kind }) => isRated(kind));

/** Participants with fewer assessors than wanted at some tool. */
function lacking(design: EventDesign): number[] {
  const counts = new Map<string, number>();
  for (const { participantId, toolId } of design.seats) {
    const place = `${participantId}/${toolId}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return design.participants
    .filter(({ id }) =>
      ratedTools(design).some((tool) => (counts.get(`${id}/${tool.id}`) ?? 0) < design.minimumAssessors),
    )
    .map(({ id }) => id);
}

/** Participants whom one assessor sees with every tool. */
function seeingAll(design: EventDesign): number[] {
  const tools = ratedTools(design).length;
  if (tools < 2) return [];
  const met = new Map<string, Set<number>>();
  for (const { participantId, memberId, toolId } of design.seats) {
    const pair = `${participantId}/${memberId}`;
    met.set(pair, (met.get(pair) ?? new Set<number>()).add(toolId));
  }
  const whole = [...met].filter(([, seen]) => seen.size >= tools).map(([pair]) => Number(pair.split('/')[0]));
  return [...new Set(whole)];
}
