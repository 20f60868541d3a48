import { isIssueCode, type IssueCode, type IssueDetails } from '#libs/contracts/imports';

/** Why a row was refused or deserves a look, in English; the error workbook speaks Indonesian. */
const SENTENCES: Readonly<Record<IssueCode, string>> = {
  'row.duplicate': 'This row is the same as row {row}; it is skipped.',
  'key.conflict':
    'The NIP or code of this row is also that of row {row}, with other contents; both rows are refused. Keep the one that is right.',
  'cell.required': 'Required.',
  'cell.too-long': 'Too long: at most {limit} characters.',
  'cell.too-short': 'Too short: at least {limit} characters.',
  'cell.date': 'Not a date. Write dd-mm-yyyy, such as 01-04-2024.',
  'cell.integer': 'Not a whole number.',
  'cell.decimal': 'Not a number. Write such as 86,5.',
  'cell.decimal-places': 'At most {places} decimals.',
  'cell.out-of-range': 'Outside of {min} to {max}.',
  'cell.yes-no': 'Write ya or tidak.',
  'cell.spreadsheet-error': 'The cell holds an error of a formula. Enter its value.',
  'nip.blank': 'NIP is required.',
  'nip.unexpected-character': 'The NIP holds signs other than digits, spaces, dots or a leading apostrophe.',
  'nip.length': 'A NIP has 18 digits.',
  'nip.spreadsheet-damaged':
    'The spreadsheet has damaged the NIP: stored as a number of 18 digits it has lost the last ones. ' +
    'Set the column to Text, then enter the NIP from its source.',
  'nip.birth-date': 'The first eight digits of the NIP are no date.',
  'nip.birth-date-in-future': 'The date of birth in the NIP lies in the future.',
  'nip.appointment-month': 'The month of appointment in the NIP is not 01 to 12.',
  'nip.appointment-in-future': 'The appointment in the NIP lies in the future.',
  'nip.sex': 'The digit for the sex in the NIP is neither 1 nor 2.',
  'nip.sequence': 'The sequence number in the NIP must not be 000.',
  'nip.birth-date-differs': 'The date of birth differs from the NIP. Check which one is right.',
  'nip.sex-differs': 'The sex differs from the NIP. Check which one is right.',
  'nip.age-at-appointment': 'The age at appointment by the NIP is unusual. Check this NIP.',
  'nip.former': 'This NIP is a former number; the person now has {nip}.',
  'name.titles-in-name': 'Titles in NAMA are taken apart: before "{front}", name "{name}", after "{back}".',
  'name.ambiguous-doctor': 'DR. may mean dr. (physician) or Dr. (doctor). Write the right one.',
  'sex.unknown': 'Sex not recognised; not stored.',
  'employmentType.unknown': 'Jenis pegawai not recognised; not stored.',
  'legalStatus.unknown': 'Kedudukan hukum not recognised; stored as text, to be verified.',
  'rank.unreadable': 'Golongan cannot be read. Write I/a to IV/e, or I to XVII for PPPK.',
  'rank.since-missing': 'TMT golongan is blank.',
  'education.unknown': 'Level of education not recognised; not stored.',
  'orgUnit.unknown': 'Unit not known. Import the units first or correct the code.',
  'orgUnit.unplaced': 'Unit not known; the person enters as Belum ditempatkan.',
  'orgUnit.inactive': 'The unit is not in use any more.',
  'orgUnit.parent-unknown': 'The unit above is neither in the system nor in this file.',
  'orgUnit.parent-rejected': 'The row of the unit above is refused.',
  'orgUnit.cycle': 'The unit stands above itself through the chain of units.',
  'position.unknown': 'Code of the post not known. Import the posts first or correct the code.',
  'position.inactive': 'The post is not in use any more.',
  'position.kind-unknown': 'Jenis jabatan not recognised. Write struktural, JF or pelaksana.',
  'position.level-unknown': 'The level can be read neither from JENJANG nor ESELON nor the name of the post.',
  'position.kind-differs-from-level': 'Jenis jabatan does not fit the level.',
  'position.echelon-unknown': 'Eselon not recognised. Write such as II.b.',
  'position.echelon-differs-from-level': 'Eselon does not fit the level.',
  'position.parent-unknown': 'The post above is neither in the system nor in this file.',
  'position.parent-rejected': 'The row of the post above is refused.',
  'position.cycle': 'The post stands above itself through the chain of posts.',
  'position.headcount-below-holders': 'ABK is less than the definitive holders now ({holders}).',
  'assessment.own-result':
    'An event of the agency itself has a result of this day and purpose. Remove the row; correct the result through the event.',
  'employee.unknown': 'NIP not known. Import the person first.',
  'holding.kind-unknown': 'STATUS not recognised. Write definitif, Plt, Plh, Pj or tugas tambahan.',
  'holding.until-before-since': 'SAMPAI is before TMT.',
  'holding.already-held': 'The person holds the same post with the same status at that time (TMT {since}).',
  'holding.headcount-exceeded': 'More definitive holders than ABK ({headcount}).',
  'holding.second-definitive':
    'The person is definitive in the post {position} since {since}. Fill SAMPAI in that row.',
  'holding.post-not-vacant': 'The post has a definitive holder; Plt and Pj are for vacant posts only.',
  'holding.post-vacant': 'The post is vacant; Plh is for filled posts only.',
  'date.in-future': 'This day is still to come.',
  'date.end-before-start': 'SELESAI is before MULAI.',
  'level.unknown': 'Jenjang not recognised; not stored.',
  'completeness.table-unknown': 'TABEL not recognised. Write the name of the sheet, such as PENGHARGAAN.',
  'education.level-unknown': 'JENJANG of education not recognised. Write such as S-1 or D-III.',
  'education.match-unknown': 'KESESUAIAN not recognised. Write sesuai, serumpun or tidak.',
  'award.level-unknown':
    'TINGKAT not recognised. Write internasional, nasional, lintas instansi or internal.',
  'assignment.scope-unknown': 'LINGKUP not recognised. Write nasional, lintas instansi or internal.',
  'assignment.role-unknown': 'PERAN not recognised. Write ketua or anggota.',
  'discipline.level-unknown': 'TINGKAT not recognised. Write ringan, sedang or berat.',
  'feedback.category-unknown': 'KATEGORI not recognised. Write sangat baik, baik, cukup or kurang.',
  'feedback.nothing-given': 'Enter KATEGORI or NILAI.',
  'agencyFigure.nothing-given': 'Enter at least one NILAI INSTANSI.',
  'assessment.technical-unreadable':
    'KOMPETENSI TEKNIS cannot be read. Write code=level, separated by semicolons, such as T.01=3; T.02=2,5.',
  'rating.period-unreadable':
    'Period cannot be read. Write a year, such as 2025, or a quarter, such as 2026 TW I.',
  'rating.period-differs': 'TAHUN and PERIODE name different years.',
  'rating.expectation-unknown': 'Not recognised. Write di atas, sesuai or di bawah ekspektasi.',
  'rating.predicate-unknown':
    'PREDIKAT not recognised. Write Sangat Baik, Baik, Butuh Perbaikan, Kurang or Sangat Kurang.',
  'rating.predicate-differs':
    'PREDIKAT says {stated}, but by its ratings it is {computed}. Correct one of them.',
  'rating.nothing-given': 'Enter PREDIKAT, or HASIL KERJA and PERILAKU KERJA, or NILAI.',
  'standard.both-forms': 'Fill KODE KOMPETENSI and LEVEL, or the columns M.01 to SK.01; not both.',
  'standard.code-unknown': 'Competency not known. With M. and SK. there are only M.01 to M.08 and SK.01.',
  'standard.incomplete': 'The standard lacks some of the nine generic competencies: {missing}.',
  'standard.code-wordless':
    'No published dictionary has this competency yet; its level is kept all the same.',
  'competency.group-unknown': 'Group not known. Write Manajerial, Sosial Kultural, Teknis or Pemerintahan.',
  'competency.group-reserved':
    'The group does not fit the code: only M.01 to M.08 are managerial, only SK.01 is sociocultural.',
  'competency.rows-differ':
    'The rows of competency {code} give different names, groups or definitions. Make them the same.',
  'competency.code-taken': 'The same code as {code} but for capitals. Use one spelling.',
  'competency.levels-incomplete': 'All five levels are needed; missing: {missing}.',
  'assessment.purpose-unknown': 'TUJUAN not recognised. Write pengisian jabatan or pemetaan.',
  'assessment.method-unknown': 'METODE not recognised; not stored.',
  'assessment.accreditation-unknown': 'AKREDITASI not recognised. Write A, B, C or tidak.',
  'assessment.scale-unreadable': 'SKALA POTENSI cannot be read. Write such as 0-5 or 1-5.',
  'assessment.valid-until-before-date': 'BERLAKU SAMPAI is before TANGGAL.',
  'assessment.levels-incomplete': 'Some levels are missing and JPM is blank: {missing}.',
  'assessment.aspects-incomplete':
    'Some aspects are missing, so no potential score can be computed: {missing}.',
  'assessment.nothing-given': 'The row holds no level, no aspect and no figure.',
};

/** The sentence for an issue; the code itself for one newer than this page. */
export function englishIssue(code: string, details: IssueDetails | null): string {
  if (!isIssueCode(code)) return code;
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => String(details?.[name] ?? '-'));
}
