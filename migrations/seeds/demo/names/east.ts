import { type GroupParts, list } from './parts.js';

export const BUGIS: GroupParts = {
  male: {
    first:
      list(`Muh. Baso Ambo Abdul Syamsuddin Hasanuddin Mappa Haris Ridwan Jamaluddin Sudirman Mustamin Arifuddin
      Burhan Zainuddin Saharuddin Idris Lukman`),
    modern: list('Fadil Asrul Reza Akbar Irwansyah Rahmat Fajrin Ilham Aswar Syahrul'),
    second:
      list(`Amir Jufri Rustam Tahir Nawir Baharuddin Saleh Mansyur Parenrengi Tenriawaru Alimuddin Makmur Rauf
      Sabir Kasim Hamzah Latif`),
  },
  female: {
    first:
      list(`Sitti Besse Nurbaya Hasnah Rosdiana Hasmawati Nurhaedah St. Ratnawati Darmawati Suriani Irmawati
      Marhani Nurlina Hajrah Fatmawati`),
    modern: list('Nurfadillah Riska Ainun Musdalifah Ulfa Widya Nurul Indah Reski Sri'),
    second:
      list(`Tenri Nurbaya Hasnah Rosdiana Aisyah Rahmatia Halijah Syamsiah Marwah Ramlah Saleha Jumriah Asia
      Amir Tahir Hamzah`),
  },
};

export const BALI: GroupParts = {
  male: {
    first: list('Wayan Made Nyoman Ketut Putu Gede Komang Kadek'),
    modern: list('Wayan Made Komang Ketut Gede Kadek'),
    second:
      list(`Sudarma Sukarta Suardana Artawan Mustika Sudiarta Suwitra Astawa Wirawan Parwata Sumerta Budiasa
      Arimbawa Suartana`),
  },
  female: {
    first: list('Wayan Made Nyoman Ketut Luh Putu Komang Kadek'),
    modern: list('Luh Kadek Komang Putu Made Ketut'),
    second:
      list(`Ariani Suartini Sukerti Widiasih Suryani Kertiasih Arini Sulasmi Astiti Purnami Sriasih Wartini
      Yuliantari Mariani`),
  },
};

export const TORAJA: GroupParts = {
  male: {
    first: list(
      'Yusuf Obed Matius Frederik Simson Daniel Yunus Hendrik Yohanis Stevi Jefry Marthen Semuel Novri',
    ),
    modern: list('Kristo Brayen Jimmy Aldo Ronaldo Gilbert Yoel Rivaldo'),
    second: list('Allo Sampe Rante Lolo'),
  },
  female: {
    first: list(
      'Meity Yuliana Damaris Herlina Selfi Marlin Dortje Agustina Deisy Ludia Rachel Olga Martina Yospina',
    ),
    modern: list('Jeane Gloria Vanessa Chintya Feybe Livia Priscilla Brigita'),
    second: list('Lai Sampe Rante Bua'),
  },
  families: list(
    'Palinggi Rumondor Tandilangi Sarira Mangopa Lolowang Palembangan Tumbelaka Rantelino Karundeng',
  ),
};

export const TIMUR: GroupParts = {
  male: {
    first: list(
      'Dominggus Antonius Yosef Fransiskus Melkianus Gerson Marselinus Benyamin Oktovianus Imanuel Ferdinandus',
    ),
    modern: list('Aloysius Kevin Rivan Jefri Adrianus Yulius Stenly Renaldo'),
    second: list('Kopong Kaha Umbu Tamo'),
  },
  female: {
    first: list(
      'Yosefina Maria Yakomina Martha Fransina Wilhelmina Adolfina Ance Dorkas Yuliana Kornelia Paulina',
    ),
    modern: list('Jesica Novelin Yunita Irene Fani Kristin Veronika Melisa'),
    second: list('Rambu Kewa Barek Tamo'),
  },
  families: list('Leba Latuheru Nenohai Tuhumuri Kolin Bessie Pattiwael Manuhutu Ledo Sahetapi Radja Ndolu'),
};
