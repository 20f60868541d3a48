/**
 * Names the generator must never give anybody: presidents and vice-presidents, ministers, heads of the civil
 * service agencies. Each entry denies every name that contains all of its words.
 */
const DENIED: readonly string[] = [
  'Soekarno',
  'Soeharto',
  'Habibie',
  'Abdurrahman Wahid',
  'Megawati',
  'Susilo Bambang',
  'Yudhoyono',
  'Joko Widodo',
  'Prabowo',
  'Gibran',
  'Kalla',
  'Boediono',
  "Ma'ruf Amin",
  'Hamzah Haz',
  'Tri Sutrisno',
  'Sri Mulyani',
  'Sri Hartati',
  'Retno Marsudi',
  'Retno Lestari',
  'Tri Rismaharini',
  'Budi Karya',
  'Budi Santoso',
  'Budi Gunawan',
  'Budi Utomo',
  'Tito Karnavian',
  'Zulkifli Hasan',
  'Azwar Anas',
  'Rini Widyantini',
  'Tjahjo Kumolo',
  'Asman Abnur',
  'Yuddy Chrisnandi',
  'Eko Prasojo',
  'Eko Sutrisno',
  'Bima Haria',
  'Zudan Arif',
  'Haryomo Dwi',
  'Agus Pramusinto',
  'Sofian Effendi',
  'Agus Gumiwang',
  'Agus Suparmanto',
  'Bambang Brodjonegoro',
  'Bambang Soesatyo',
  'Bambang Susantono',
  'Amran Sulaiman',
  'Syahrul Yasin',
  'Hotman Paris',
  'Luhut Binsar',
  'Yasonna Laoly',
  'Ahmad Yani',
  'Ahmad Dahlan',
  'Muhammad Yamin',
  'Muhammad Hatta',
  'Teguh Setyabudi',
  'Andi Amran',
  'Imam Nahrawi',
  'Edi Prabowo',
  'Dito Ariotedjo',
];

const words = (name: string): string[] => name.toLowerCase().split(/[\s.]+/);
const DENIED_WORDS = DENIED.map(words);

export function isDenied(name: string): boolean {
  const given = new Set(words(name));
  return DENIED_WORDS.some((denied) => denied.every((word) => given.has(word)));
}
