import type { PresetCode } from '#libs/domain/scoring';

/** A version of a policy, without its tree. */
export class PolicyVersionRow {
  id: number;
  number: number;
  state: 'draft' | 'effective';
  effectiveFrom: string | null;
  /** Periods computed with it; a version in use never changes. */
  periods: number;
  version: number;
}

/** A scoring policy of the agency with its versions, the newest first. */
export class PolicyRow {
  id: number;
  code: string;
  name: string;
  versions: PolicyVersionRow[];
}

/** A known property of a policy that people should see before they use it. */
export class PolicyNoticeView {
  code: 'plain-good-is-high' | 'plain-good-is-low';
  /** Kinerja of a plain Baik, six decimals. */
  kinerja: string;
}

/** A version with everything it says: libs/domain/scoring, Policy. */
export class PolicyVersionView extends PolicyVersionRow {
  policyId: number;
  policyCode: string;
  policyName: string;
  /** Policy of libs/domain/scoring; weights in 1/10000 point, points in millionths. */
  definition: object;
  notices: PolicyNoticeView[];
}

/** A policy to start with. */
export class PresetView {
  code: PresetCode;
  name: string;
  source: string;
  definition: object;
}
