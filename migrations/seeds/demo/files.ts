import type { GeneratedAgency, Population } from './agency.js';
import type { DemoFile } from './model.js';
import { contactsOf } from './rows/contacts.js';
import { holderRow, positionRow, unitRow } from './rows/directory-rows.js';
import { employeeRow } from './rows/employee-row.js';
import { EMPLOYEE_HEADERS, HOLDER_HEADERS, POSITION_HEADERS, UNIT_HEADERS } from './rows/headers.js';

/** The four files of an agency's directory, in the order in which they have to be imported. */
export function directoryFiles(agency: GeneratedAgency): DemoFile[] {
  const name = (part: string): string => `${part}-${agency.plan.agency.code}.xlsx`;
  return [
    { format: 'units', fileName: name('unit'), headers: UNIT_HEADERS, rows: agency.units.map(unitRow) },
    {
      format: 'employees',
      fileName: name('pegawai-siasn'),
      headers: EMPLOYEE_HEADERS,
      rows: employeeRows(agency),
    },
    {
      format: 'positions',
      fileName: name('peta-jabatan'),
      headers: POSITION_HEADERS,
      rows: agency.posts.map(positionRow),
    },
    {
      format: 'holders',
      fileName: name('pemangku-jabatan'),
      headers: HOLDER_HEADERS,
      rows: holderRows(agency),
    },
  ];
}

/** Format 1, one row per person in the order of the population. */
export function employeeRows({ plan, units, people, tenure, officeOf }: Population): string[][] {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const contacts = contactsOf(people, plan.mailDomain, plan.seed);
  const agency = { id: plan.agency.code.toUpperCase(), name: plan.agency.name };
  return people.map((person, index) => {
    const unit = byCode.get(person.seat.unit);
    const office = byCode.get(officeOf(person.seat.unit));
    const contact = contacts[index];
    if (unit === undefined || office === undefined || contact === undefined) throw new Error('demo: no unit');
    return employeeRow({
      person,
      unit,
      office,
      contact,
      agency,
      positionSince: tenure.since.get(person) ?? null,
    });
  });
}

/** By date, as a register is kept: ended holdings before those that followed. */
function holderRows({ people, holdings }: GeneratedAgency): string[][] {
  return [...holdings]
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.person - b.person))
    .map((holding) => holderRow(holding, people[holding.person]?.nip ?? ''));
}
