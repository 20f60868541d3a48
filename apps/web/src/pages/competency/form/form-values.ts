import type {
  AskedLevel,
  JobStandard,
  NewJobStandard,
  PositionStandard,
  Requirement,
} from '../../../api/competency-views.js';
import { linesOf } from '../dictionary/competency-form.js';

/** What is typed for an SKJ; indicators line by line. */
export interface StandardValues {
  readonly effectiveFrom: string | null;
  readonly levels: readonly AskedLevel[];
  readonly summary: string;
  readonly educationLevel: NewJobStandard['educationLevel'];
  readonly educationFields: string;
  readonly rankText: string;
  readonly requirements: readonly Requirement[];
  readonly performanceIndicators: string;
}

/** The planned version as it stands; else a new one that begins as what counts today. */
export function valuesOf(post: PositionStandard, planned: JobStandard | null): StandardValues {
  const current = planned ?? post.versions.find(({ state }) => state === 'effective');
  const effectiveFrom = planned?.effectiveFrom ?? null;
  if (!current) return { ...BLANK, effectiveFrom, levels: post.levels };
  const { levels, summary, educationLevel, educationFields, rankText, requirements } = current;
  return {
    effectiveFrom,
    levels,
    summary,
    educationLevel: educationLevel as NewJobStandard['educationLevel'],
    educationFields,
    rankText,
    requirements,
    performanceIndicators: current.performanceIndicators.join('\n'),
  };
}

/** A form nobody has written in. */
const BLANK: StandardValues = {
  effectiveFrom: null,
  levels: [],
  summary: '',
  educationLevel: null,
  educationFields: '',
  rankText: '',
  requirements: [],
  performanceIndicators: '',
};

export function inputOf(values: StandardValues, effectiveFrom: string): NewJobStandard {
  return {
    ...values,
    effectiveFrom,
    levels: [...values.levels],
    summary: values.summary.trim(),
    requirements: values.requirements
      .map((requirement) => ({ ...requirement, name: requirement.name.trim() }))
      .filter(({ name }) => name !== ''),
    performanceIndicators: linesOf(values.performanceIndicators),
  };
}
