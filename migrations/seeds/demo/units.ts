import type { DemoUnit } from './model.js';
import type { AgencyPlan } from './plan.js';
import { Random } from './prng.js';

/** Format 0: the root first, every parent before its children. */
export function unitsOf(plan: AgencyPlan): DemoUnit[] {
  const random = new Random(`${plan.seed}:units`);
  return plan.units.map(({ code, name, parent, kind, affair }) => ({
    code,
    name,
    parent,
    kind,
    affair,
    siasnId: random.hex(32),
  }));
}
