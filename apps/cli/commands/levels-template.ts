import { GENERIC_COMPETENCIES } from '#libs/domain/competency';
import { indicatorsOf, type MeritInstrument } from '#libs/domain/merit-index';

/** The columns of `jpm` and one invented person with every competency, achieved level and level asked. */
export function jpmTemplate(): string {
  const rows = GENERIC_COMPETENCIES.map(({ code }) => `198501012010011001,${code},3,3`);
  return ['person,competency,achieved,standard', ...rows].join('\n');
}

/** The columns of `merit` and every indicator of the instrument, its level still open. */
export function meritTemplate(instrument: MeritInstrument): string {
  return ['indicator,level', ...indicatorsOf(instrument).map(({ code }) => `${code},`)].join('\n');
}
