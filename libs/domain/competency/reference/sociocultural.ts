import type { ReferenceWording } from './wording.js';

/** SK.01, in Kader's own words after PermenPANRB 38/2017; not a quotation. */
export const SOCIOCULTURAL = {
  'SK.01': [
    [
      'Peka dan menghormati perbedaan di lingkungan kerja.',
      'Mengenali kemajemukan suku, agama, dan budaya di sekitarnya.',
      'Memperlakukan setiap orang dengan setara.',
      'Menahan diri dari ucapan yang menyinggung kelompok lain.',
    ],
    [
      'Aktif mengembangkan sikap saling menghargai.',
      'Menjalin hubungan kerja dengan orang yang berbeda latar.',
      'Mengajak rekan menghargai pendapat dan kebiasaan yang berbeda.',
      'Meluruskan prasangka dengan cara yang santun.',
    ],
    [
      'Mendorong kebersamaan dan mencegah perselisihan di unitnya.',
      'Melibatkan kelompok yang beragam dalam kegiatan unit.',
      'Menangani gesekan karena perbedaan secara adil dan dini.',
      'Menyesuaikan layanan dengan budaya masyarakat setempat.',
    ],
    [
      'Memanfaatkan keberagaman untuk memperkuat organisasi dan masyarakat.',
      'Menyusun program yang mempertemukan kelompok masyarakat.',
      'Menengahi perselisihan antarkelompok bersama tokoh setempat.',
      'Menjadikan keberagaman sudut pandang bahan pengambilan kebijakan.',
    ],
    [
      'Menjadi perekat bangsa pada persoalan sosial yang luas.',
      'Merumuskan kebijakan yang menjaga persatuan masyarakat majemuk.',
      'Menggalang tokoh dan lembaga untuk meredakan konflik sosial.',
      'Mengantisipasi isu yang dapat memecah persatuan.',
    ],
  ],
} as const satisfies ReferenceWording;
