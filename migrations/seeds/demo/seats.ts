import type { PositionLevel } from '#libs/domain/position-level';
import type { DemoPost, EducationLevel, Employment, PeopleClass, Seat, UnitSpec } from './model.js';
import type { AgencyPlan, ExecutorPlan } from './plan.js';
import { executorTitle, functionalName, PostFactory } from './posts.js';
import { Random } from './prng.js';
import { listOf } from './shares.js';

export interface PostMap {
  readonly posts: readonly DemoPost[];
  /** One per person of the agency. */
  readonly seats: readonly Seat[];
}

interface Executor {
  readonly employment: Employment;
  readonly education: EducationLevel;
}

type SeatDraft = Omit<Seat, 'index'>;

/** Domain text 09, section 3: education of PNS and CPNS in pelaksana posts. */
const EXECUTOR_EDUCATION = [
  ['S1', 34],
  ['D-III', 16],
  ['SLTA', 46],
  ['SLTP', 4],
] as const satisfies readonly (readonly [EducationLevel, number])[];

const CLASS_OF_LEVEL: Partial<Readonly<Record<PositionLevel, PeopleClass>>> = {
  jptPratama: 'jpt',
  administrator: 'administrator',
  pengawas: 'pengawas',
};

/** The posts of the agency and the seats of its people, unit by unit. */
export function postMapOf(plan: AgencyPlan): PostMap {
  const factory = new PostFactory(plan.seed);
  const executors = executorsOf(plan);
  const posts: DemoPost[] = [];
  const drafts: SeatDraft[] = [];
  for (const unit of plan.units) {
    for (const part of [managers(plan, unit, factory), specialists(plan, unit, factory)]) {
      posts.push(...part.posts);
      drafts.push(...part.seats);
    }
    const staff = executorsIn(unit, executors.splice(0, unit.executors), factory);
    posts.push(...staff.posts);
    drafts.push(...staff.seats);
  }
  const critical = new Set(plan.marks.critical);
  return {
    posts: posts.map((post) => (critical.has(post.code) ? { ...post, critical: true } : post)),
    seats: drafts.map((draft, index) => ({ ...draft, index })),
  };
}

interface Part {
  readonly posts: readonly DemoPost[];
  readonly seats: readonly SeatDraft[];
}

function managers(plan: AgencyPlan, unit: UnitSpec, factory: PostFactory): Part {
  const vacant = new Set(plan.vacancies.map(({ post }) => post));
  const posts = unit.posts.map((spec) => factory.structural(unit, spec));
  const filled = posts.filter((post) => !vacant.has(post.code));
  const duties = unit.duties.map((spec) => factory.duty(unit, spec));
  return {
    posts: [...posts, ...duties],
    seats: filled.map((post) => seat(CLASS_OF_LEVEL[post.level] ?? 'pengawas', 'PNS', post, null)),
  };
}

function specialists(plan: AgencyPlan, unit: UnitSpec, factory: PostFactory): Part {
  const posts: DemoPost[] = [];
  const seats: SeatDraft[] = [];
  unit.functional
    .filter((spec) => spec.pns + spec.pppk > 0)
    .forEach((spec, number) => {
      const post = factory.functional(unit, spec, number);
      const waits = plan.waiting.some(([code, name]) => code === unit.code && name === functionalName(spec));
      const contract = spec.level === 'jfTerampil' ? 'D-III' : 'S1';
      posts.push(post);
      for (let person = 0; person < spec.pns; person += 1) {
        seats.push({ ...seat(spec.group, 'PNS', post, null), waiting: waits && person === 0 });
      }
      for (let person = 0; person < spec.pppk; person += 1)
        seats.push(seat(spec.group, 'PPPK', post, contract));
    });
  return { posts, seats };
}

function executorsIn(unit: UnitSpec, people: readonly Executor[], factory: PostFactory): Part {
  const titles = people.map(({ education }, turn) => executorTitle(unit, education, turn));
  const distinct = [...new Set(titles)];
  const posts = distinct.map((title) =>
    factory.executor(unit, title, titles.filter((each) => each === title).length),
  );
  const seats = people.flatMap(({ employment, education }, index) => {
    const post = posts[distinct.findIndex((title) => title === titles[index])];
    return post === undefined ? [] : [seat('pelaksana', employment, post, education)];
  });
  return { posts, seats };
}

function seat(
  group: PeopleClass,
  employment: Employment,
  post: DemoPost,
  education: EducationLevel | null,
): SeatDraft {
  return { group, employment, unit: post.unit, post, waiting: false, education };
}

/** Everyone in a pelaksana post, in random order: employment and education. */
function executorsOf(plan: AgencyPlan): Executor[] {
  const total = plan.units.reduce((all, unit) => all + unit.executors, 0);
  const contract = people('PPPK', plan.executors.pppk);
  const servants = listOf(total - contract.length, EXECUTOR_EDUCATION);
  return new Random(`${plan.seed}:executors`).shuffle([
    ...contract,
    ...onProbation(plan.executors, servants),
  ]);
}

function onProbation(plan: ExecutorPlan, servants: readonly EducationLevel[]): Executor[] {
  const left = new Map(plan.cpns);
  let leavers = 0;
  return servants.map((education) => {
    const open = left.get(education) ?? 0;
    left.set(education, open - 1);
    if (education === 'SLTP') leavers += 1;
    const level = education === 'SLTP' && leavers % 3 === 0 ? 'SD' : education;
    return { employment: open > 0 ? 'CPNS' : 'PNS', education: level };
  });
}

function people(employment: Employment, counts: readonly (readonly [EducationLevel, number])[]): Executor[] {
  return counts.flatMap(([education, count]) =>
    Array.from({ length: count }, () => ({ employment, education })),
  );
}
