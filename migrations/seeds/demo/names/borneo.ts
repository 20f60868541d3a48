import { type GroupParts, list } from './parts.js';

export const BANJAR: GroupParts = {
  male: {
    first:
      list(`Muhammad Ahmad Syamsul Rusdi Fahrul M. Abdul Syahran Hamdani Noor Rahmadi Fathul Khairil Arbain
      Jamhari Taufikur Mahyudin Saidi Anang Riduan Zainal Masrani Aliansyah Basuni`),
    modern: list('Akhmad Rizal Hafizh Fikri Irfani Maulana Rafi Akmal Ihsan Naufal Alfian Zaki'),
    second:
      list(`Rahman Hasan Ilmi Ma'ruf Hadi Fauzi Ansyari Yamani Effendi Syaukani Razak Noor Syahrani Kadir
      Ihsani Wahab Aini Anshari Bakeri Husaini`),
  },
  female: {
    first:
      list(`Noor Siti Mariatul Nur'aini Rusmiati Hamidah Norhayati Rahmah Aspiah Nurul Mastura Halimah Saniah
      Norlaila Faridah Masliani Rabiatul Jamilah Mahrita Ainun`),
    modern: list('Annida Nadia Raudatul Aulia Khairunnisa Salma Rizqa Hayatun Maulida Zahra Amelia Hikmah'),
    second:
      list(`Aini Adawiyah Hasanah Hayati Jannah Kiptiah Fitriah Laila Mawaddah Aslamiah Qamariah Husna Zaleha
      Nor'aida Rahmi Fauziah Ilmi`),
  },
};

export const DAYAK: GroupParts = {
  male: {
    first:
      list(`Yohanes Markus Lukas Daud Mandau Petrus Simon Paulus Elia Yansen Samuel Thomas Rinto Bulan Sangen
      Marten Yakob Ruben`),
    modern: list('Kristian Andre Yosafat Nathan Alfred Rendi Julio Marcel Natanael Frengki'),
    second: list('Junias Siun Ding Agan Linus Jalung'),
  },
  female: {
    first:
      list(`Yuliana Kristina Dewi Maria Agustina Rosalia Lidia Margareta Elisabet Yustina Rina Theresia Hermina
      Bungai Sri Natalina`),
    modern: list('Novia Stefani Yolanda Priskila Gresia Intan Silvia Claudia Desi Anggun'),
    second: list('Ayang Lejau Bulan Ping Siun Usun'),
  },
  families:
    list(`Tingang Lambung Sawung Uria Nyahu Lejing Antang Kahayu Bayan Lambung-Sawung Mangku Rawing Salundik
    Nyarung Lewu Tumbang`),
};
