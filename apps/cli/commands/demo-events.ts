import type { INestApplicationContext } from '@nestjs/common';
import { addDays, type CalendarDate } from '#libs/domain/calendar';
import { DesignService, SeatsService, templateOf } from '#libs/features/assessment-centre/design';
import {
  type EventEditor,
  type EventInput,
  EventsQueries,
  EventsService,
  StructureService,
} from '#libs/features/assessment-centre/events';
import { ParticipantsQueries, ParticipantsService } from '#libs/features/assessment-centre/participants';
import { ConflictsService, TeamService } from '#libs/features/assessment-centre/team';
import { TimetableService } from '#libs/features/assessment-centre/timetable';

/** Accounts of the demo by what they do in its event. */
export interface DemoTeam {
  readonly lead: number;
  readonly admin: number;
  /** The second has a conflict of interest. */
  readonly assessors: readonly number[];
  readonly tester: number;
  readonly support: number;
}

/** Where the events are made. */
export interface DemoPlace {
  readonly agencyId: number;
  readonly timeZone: string;
  readonly today: CalendarDate;
  /** The employee behind the sign-in of a participant. */
  readonly participantId: number;
}

const PARTICIPANTS = 24;
const GROUPS = ['Kelompok A', 'Kelompok B', 'Kelompok C', 'Kelompok D'];
const ROOMS = ['Aula BKPSDM', 'Ruang Wawancara 1', 'Ruang Wawancara 2', 'Ruang LGD'];
const HOURS = { from: 480, until: 1020, breakFrom: 720, breakUntil: 780 };
const HOUSE_RULES = `1. Hadir 15 menit sebelum sesi dimulai.
2. Telepon genggam dimatikan selama penilaian.
3. Bahan penilaian tidak dibawa keluar ruang.`;

/** One event that runs today and one draft, made as the page makes them. */
export async function seedEvents(
  app: INestApplicationContext,
  place: DemoPlace,
  team: DemoTeam,
): Promise<void> {
  const { agencyId, timeZone, today } = place;
  const actor = { agencyId, source: 'cli', orgUnitId: null, timeZone } as const;
  const lead: EventEditor = { ...actor, accountId: team.lead, role: 'leadAssessor' };
  const event = await app.get(EventsService).create(lead, running(today));
  const editing = new Editing(app, lead, event.id);
  await editing.arrange(today);
  await editing.invite(place.participantId);
  await editing.gather(team);
  await editing.measure();
  await editing.excuse(team.assessors[1] ?? 0);
  await editing.assign();
  await editing.start();
  const admin: EventEditor = { ...actor, accountId: team.admin, role: 'acAdmin' };
  await app.get(EventsService).create(admin, draft(today));
}

function running(today: CalendarDate): EventInput {
  return {
    name: `Pemetaan kompetensi pengawas ${today.slice(0, 4)}`,
    purpose: 'mapping',
    method: 'medium',
    assessedLevel: 'pengawas',
    institution: 'UPT Penilaian Kompetensi BKPSDM',
    accreditation: 'B',
    startsOn: addDays(today, -1),
    endsOn: addDays(today, 2),
    houseRules: HOUSE_RULES,
  };
}

function draft(today: CalendarDate): EventInput {
  return {
    ...running(today),
    name: 'Uji kompetensi pengisian JPT Pratama',
    purpose: 'selection',
    method: 'complex',
    assessedLevel: 'jptPratama',
    startsOn: addDays(today, 30),
    endsOn: addDays(today, 32),
  };
}

/** The steps of the wizard, one after another. */
class Editing {
  constructor(
    private readonly app: INestApplicationContext,
    private readonly lead: EventEditor,
    private readonly eventId: number,
  ) {}

  async arrange(today: CalendarDate): Promise<void> {
    const days = { startsOn: addDays(today, -1), endsOn: addDays(today, 2) };
    await this.app.get(StructureService).save(this.lead, await this.ref(), {
      batches: [{ name: 'Angkatan I', ...days, groups: GROUPS.map((name) => ({ name })) }],
      rooms: ROOMS.map((name) => ({ name })),
    });
  }

  async invite(participantId: number): Promise<void> {
    const filter = { level: 'pengawas' } as const;
    const { items } = await this.app.get(ParticipantsQueries).candidates(this.lead, this.eventId, filter);
    const others = items.map(({ employeeId }) => employeeId).filter((id) => id !== participantId);
    const chosen = [participantId, ...others].slice(0, PARTICIPANTS);
    const participants = this.app.get(ParticipantsService);
    await participants.add(this.lead, await this.ref(), chosen);
    await participants.distribute(this.lead, await this.ref());
  }

  async gather({ admin, assessors, tester, support }: DemoTeam): Promise<void> {
    const members = [
      { accountId: admin, role: 'acAdmin' },
      ...assessors.map((accountId) => ({ accountId, role: 'assessor' }) as const),
      { accountId: tester, role: 'tester' },
      { accountId: support, role: 'support' },
    ] as const;
    for (const member of members) await this.app.get(TeamService).add(this.lead, await this.ref(), member);
  }

  /** Interview, LGD and case analysis, beside the psychometric test. */
  async measure(): Promise<void> {
    const design = this.app.get(DesignService);
    const { competencies } = await design.read(this.lead, this.eventId);
    const { tools } = templateOf('medium', 'pengawas');
    await design.save(this.lead, await this.ref(), {
      competencies: competencies.map(({ code }) => code),
      tools: tools.map(({ kind, cells }) => ({ kind, name: NAMES[kind] ?? kind, cells })),
    });
  }

  async excuse(accountId: number): Promise<void> {
    const { items } = await this.app.get(ParticipantsQueries).list(this.lead, this.eventId);
    const participantId = items[1]?.id ?? 0;
    const conflict = { participantId, accountId, kind: 'family', note: 'Sepupu peserta.' } as const;
    await this.app.get(ConflictsService).declare(this.lead, await this.ref(), conflict);
  }

  async assign(): Promise<void> {
    const seats = this.app.get(SeatsService);
    const { items } = await seats.propose(this.lead, this.eventId, false);
    await seats.save(this.lead, await this.ref(), items);
    const timetable = this.app.get(TimetableService);
    const proposal = await timetable.propose(this.lead, this.eventId, HOURS);
    await timetable.save(this.lead, await this.ref(), proposal.items);
  }

  async start(): Promise<void> {
    const events = this.app.get(EventsService);
    await events.move(this.lead, await this.ref(), { to: 'scheduled' });
    await events.move(this.lead, await this.ref(), { to: 'running' });
  }

  private async ref(): Promise<{ id: number; version: number }> {
    const { id, version } = await this.app.get(EventsQueries).one(this.lead, this.eventId);
    return { id, version };
  }
}

const NAMES: Readonly<Record<string, string>> = {
  psychometricTest: 'Psikotes',
  competencyInterview: 'Wawancara kompetensi',
  leaderlessGroupDiscussion: 'LGD',
  caseAnalysis: 'Analisis kasus',
};
