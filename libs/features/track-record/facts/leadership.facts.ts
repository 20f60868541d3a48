/** Names and abbreviations by which programmes are filed, old and new, highest first (LAN; Diklatpim I to IV before 2019). */
const PROGRAMMES: readonly (readonly [code: string, pattern: string])[] = [
  [
    'pkn1',
    '\\m(pkn|(pelatihan )?kepemimpinan nasional)( tingkat| tk\\.?)? *(i|1)\\M|\\mdiklat *pim( tingkat| tk\\.?)? *(i|1)\\M',
  ],
  [
    'pkn2',
    '\\m(pkn|(pelatihan )?kepemimpinan nasional)( tingkat| tk\\.?)? *(ii|2)\\M|\\mdiklat *pim( tingkat| tk\\.?)? *(ii|2)\\M',
  ],
  ['pka', '\\mpka\\M|kepemimpinan administrator|\\mdiklat *pim( tingkat| tk\\.?)? *(iii|3)\\M'],
  ['pkp', '\\mpkp\\M|kepemimpinan pengawas|\\mdiklat *pim( tingkat| tk\\.?)? *(iv|4)\\M'],
];

const PLACE = `case ${PROGRAMMES.map(([, pattern], place) => `when t.name ~* '${pattern}' then ${place + 1}`).join(' ')} end`;

/**
 * The highest leadership training of `people` that ended by the reference date of `cycle`: `leadership`, a code of
 * libs/domain/succession (pkn1, pkn2, pka, pkp). People without any have no row.
 */
export const leadershipFacts = `
  select t.employee_id, (array[${PROGRAMMES.map(([code]) => `'${code}'`).join(', ')}])[min(${PLACE})] as leadership
  from training t, cycle c
  where t.employee_id in (select employee_id from people) and t.voided_at is null and t.ended_on <= c.reference_date
    and ${PLACE} is not null
  group by t.employee_id`;
