import type { DemoSex } from '../model.js';
import { type GroupParts, list } from './parts.js';

export const JAWA: GroupParts = {
  male: {
    first:
      list(`Slamet Bambang Sugeng Wahyu Agus Joko Eko Tri Heru Budi Teguh Sigit Purnomo Mulyono Sutrisno Didik
      Hari Yudi Imam Edi Gatot Tono Karno Suwarno Suyanto Triyono Wasis Untung Bagus Dwi`),
    modern: list(
      'Rizky Aditya Dimas Bayu Galih Arif Yoga Fajar Ilham Andika Reza Bagas Dani Tegar Wisnu Panji',
    ),
    second:
      list(`Prasetyo Santoso Hartono Nugroho Susilo Wibowo Raharjo Purwanto Setiawan Utomo Handoko Kuncoro
      Sulistyo Wicaksono Hermawan Sasongko Yulianto Pamungkas Wijayanto Saputro Budiarto Cahyono Priyambodo Rustanto`),
  },
  female: {
    first:
      list(`Sri Endang Wiwik Ratna Dwi Retno Siti Tutik Sulastri Umi Yuni Titik Erna Nanik Indah Rini Wahyu
      Kartini Murni Sumarni Eni Lilis Ambar Wulan Tri Suci Puji Budi`),
    modern: list(
      'Anisa Nabila Putri Dian Ayu Intan Rizka Fitri Mega Tiara Salsa Nurul Citra Laras Vina Dinda',
    ),
    second:
      list(`Wahyuni Lestari Handayani Astuti Rahayu Purwanti Setyowati Kusumawati Sulistyowati Ningsih Hartati
      Widyastuti Maharani Utami Suryani Pratiwi Wulandari Mulyani Hapsari Susanti Kurniasih Rahmawati Puspitasari`),
  },
};

export const SUNDA: GroupParts = {
  male: {
    first: list(
      'Asep Dadang Ujang Cecep Tatang Deden Entis Maman Yayan Iwan Encep Aceng Nandang Ade Dedi Engkos',
    ),
    modern: list('Rangga Gilang Fikri Yusuf Rian Taufik Aldi Rifki Hilman Ginanjar'),
    second: list(
      'Suryana Hidayat Kurnia Permana Sutisna Supriatna Rohmana Kosasih Suhendar Mulyana Gunawan Setia',
    ),
  },
  female: {
    first: list('Euis Neneng Iis Ai Cucu Yayah Eneng Imas Lilis Nyai Tati Entin Elis Wiwin Ade Dedeh'),
    modern: list('Nisa Rani Silvi Gina Resti Tania Sinta Amalia Lutfi Devi'),
    second: list(
      'Komalasari Nurhayati Rohaeti Suryani Kurniasih Kartika Mulyati Rosdiana Hasanah Nuraeni Sumiati',
    ),
  },
};

export const BATAK: GroupParts = {
  male: {
    first: list('Parlindungan Sahat Hotman Tumpal Jonggi Maruli Binsar Togar Saut Pardamean Mangasi Ronald'),
    modern: list('Kevin Daniel Andreas Samuel Josua Yosua Gabriel Hizkia Frans Rio'),
    second: list('Halomoan Martua Hasiholan Pangihutan Oloan Mangatur Gomgom'),
  },
  female: {
    first: list('Tiur Rosmaida Lamria Nurhaida Tiolina Romauli Dameria Rotua Lasma Hotmaida Sondang Renta'),
    modern: list('Natalia Grace Debora Ruth Ester Yohana Priska Sarah Angel Rahel'),
    second: list('Elfrida Marlina Romaito Duma Sinur Basaria Lestina'),
  },
  families: list(
    'Simanjuntak Siregar Nainggolan Ginting Sitorus Hutapea Manurung Sihombing Lumbantoruan Simbolon',
  ),
};

/** Marga whose bearers usually have Muslim given names. */
export const BATAK_MUSLIM: GroupParts = {
  male: {
    first: list('Ahmad Rahmat Burhanuddin Zulham Irwan Faisal Amir'),
    modern: list('Rizki Fadli Arsyad Hafiz'),
    second: list('Husein Efendi Syahputra Hamonangan'),
  },
  female: {
    first: list('Nurhayati Khadijah Siti Aisyah Rahmi Masdalifah'),
    modern: list('Annisa Nadia Khairani Aulia'),
    second: list('Hafni Sahara Yusra Adelina'),
  },
  families: list('Harahap Nasution Lubis Hasibuan Pulungan'),
};

export const MINANG: GroupParts = {
  male: {
    first: list(
      'Afrizal Zulkifli Syafrudin Efrizal Yulizar Nofrizal Hendri Masrizal Syahrial Yusrizal Rinaldi Edrizal',
    ),
    modern: list('Fadhil Irfan Habib Ridho Fauzan Alfi Rahmad Taufiq'),
    second: list('Efendi Yunus Darwis Chaniago Koto Piliang Tanjung Syarif Jamal Anwar'),
  },
  female: {
    first: list('Yulinar Desmawati Efriyanti Yulfa Nofriwati Gusmawati Erlinda Asmawati Yusmiati Zulfitri'),
    modern: list('Fadhila Aisyah Rahma Nadya Suci Mutia Tasya Hanifa'),
    second: list('Efrita Yanti Darwis Jamil Koto Piliang Tanjung Rahmi Fitria Anwar'),
  },
};

/** Names of one word. */
export const SINGLE_NAMES: Readonly<Record<DemoSex, readonly string[]>> = {
  male: list(`Suparno Paimin Suwandi Kastono Mulyadi Sarimin Wagimin Sukiran Kasiman Suyadi Ngatiman Sumardi
    Tukiman Parjono Samidi Sukarman Wagiran Poniman`),
  female:
    list(`Sutinah Pariyem Kasiyah Suwarti Wartinah Tuminem Sukinem Parmi Sumiyati Ngatinem Rubiyem Sulasmi
    Watini Poniyem Sumirah`),
};
