import { createWriteStream } from 'node:fs';
import { writeCsv } from '#libs/platform/spreadsheet';

/** Columns of a SIASN export that the format of employees reads, and what the synthetic person `i` has there. */
const COLUMNS: Readonly<Record<string, (person: Person) => string>> = {
  'PNS ID': ({ siasnId }) => siasnId,
  'NIP BARU': ({ nip }) => nip,
  NAMA: ({ name }) => name,
  'GELAR BELAKANG': () => 'S.T., M.M.',
  'TEMPAT LAHIR NAMA': () => 'Teluk Sekawan',
  'TANGGAL LAHIR': ({ born }) => indonesian(born),
  'JENIS KELAMIN': ({ male }) => (male ? 'M' : 'F'),
  EMAIL: ({ email }) => email,
  'JENIS PEGAWAI NAMA': () => 'PNS Daerah',
  'KEDUDUKAN HUKUM ID': () => '1',
  'KEDUDUKAN HUKUM NAMA': () => 'Aktif',
  'STATUS CPNS PNS': () => 'P',
  'TMT CPNS': ({ cpns }) => indonesian(cpns),
  'TMT PNS': ({ pns }) => indonesian(pns),
  'GOL AKHIR NAMA': () => 'III/c',
  'TMT GOLONGAN': () => '01-04-2020',
  'MK TAHUN': () => '8',
  'MK BULAN': () => '1',
  'JENIS JABATAN NAMA': () => 'Jabatan Pelaksana',
  'JABATAN NAMA': () => 'Pengelola Data',
  'TMT JABATAN': () => '01-07-2020',
  'TINGKAT PENDIDIKAN NAMA': () => 'S-1',
  'PENDIDIKAN NAMA': () => 'Sarjana Teknik',
  'TAHUN LULUS': () => '1990',
  'UNOR ID': ({ unit }) => unit,
};

export const UNITS = 300;

/** An invented person of the file; dates are YYYY-MM-DD. */
export interface Person {
  readonly siasnId: string;
  readonly nip: string;
  readonly name: string;
  readonly email: string;
  readonly born: string;
  readonly male: boolean;
  readonly cpns: string;
  readonly pns: string;
  readonly unit: string;
}

const indonesian = (day: string): string => day.split('-').reverse().join('-');
const digits = (value: number, length = 2): string => String(value).padStart(length, '0');

/** Each day of birth in turn, then the next serial number: no two people share a NIP. */
export function personAt(index: number): Person {
  const [day, rest] = [1 + (index % 28), Math.floor(index / 28)];
  const [month, years] = [1 + (rest % 12), Math.floor(rest / 12)];
  const [year, serial] = [1968 + (years % 30), 1 + Math.floor(years / 30)];
  const male = index % 2 === 0;
  const born = `${year}-${digits(month)}-${digits(day)}`;
  return {
    siasnId: `A${digits(index, 31)}`,
    nip: `${born.replaceAll('-', '')}${year + 26}03${male ? 1 : 2}${digits(serial, 3)}`,
    name: `Orang Sintetis Nomor${index.toString(36)} Lestari`,
    email: `orang${index}@muarasekawan.example`,
    born,
    male,
    cpns: `${year + 26}-03-01`,
    pns: `${year + 27}-03-01`,
    unit: `U${index % UNITS}`,
  };
}

/** Writes so many people as a SIASN export. */
export async function writePeople(path: string, people: number): Promise<void> {
  const columns = Object.keys(COLUMNS).map((header) => ({ header }));
  const cells = Object.values(COLUMNS);
  function* rows(): Generator<string[]> {
    for (let index = 0; index < people; index++) {
      const person = personAt(index);
      yield cells.map((cell) => cell(person));
    }
  }
  await writeCsv(createWriteStream(path), { columns, rows: rows() });
}

/** Writes the units those people are in. */
export async function writeUnits(path: string): Promise<void> {
  const rows = Array.from({ length: UNITS }, (_, place) => [`U${place}`, `Unit ${place}`]);
  await writeCsv(createWriteStream(path), {
    columns: [{ header: 'KODE UNOR' }, { header: 'NAMA UNOR' }],
    rows,
  });
}
