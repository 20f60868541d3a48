import { AXES, type Axis } from '#libs/domain/nine-box';
import type { InputCode } from './inputs.js';
import type { Policy } from './policy.js';
import { componentNodes, groupOf, leavesOf } from './tree.js';

/** A place of a policy that asks for one input: an indicator, a child of a mean, or a year of a rating. */
export interface InputPlace {
  readonly code: string;
  readonly axis: Axis;
  readonly component: string;
  readonly input: InputCode;
  /** What counts where the input is absent. */
  readonly fallback: InputCode | null;
}

/** Every place that asks for an input, in the order of the policy; codes are unique. */
export function inputPlaces(policy: Policy): InputPlace[] {
  return AXES.flatMap((axis) =>
    componentNodes(policy.axes[axis]).flatMap((node) =>
      leavesOf(groupOf(node)).map(({ code, sources }) => ({
        code,
        axis,
        component: node.component.code,
        input: sources[0].input,
        fallback: sources[1]?.input ?? null,
      })),
    ),
  );
}
