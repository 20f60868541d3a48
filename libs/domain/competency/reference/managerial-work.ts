import type { ReferenceWording } from './wording.js';

/** M.01 to M.04, in Kader's own words after PermenPANRB 38/2017; not a quotation. */
export const MANAGERIAL_WORK = {
  'M.01': [
    [
      'Bertindak jujur dan mematuhi aturan serta etika dalam pekerjaan sendiri.',
      'Mengenali nilai, aturan, dan etika yang berlaku bagi pekerjaannya.',
      'Melaporkan pekerjaan dan penggunaan sumber daya apa adanya.',
      'Mengakui kekeliruan sendiri dan bersedia memperbaikinya.',
    ],
    [
      'Mengingatkan dan mengajak rekan kerja bertindak sesuai nilai dan etika.',
      'Menegur rekan dengan santun ketika melihat perilaku yang menyimpang.',
      'Menolak pemberian atau permintaan yang menimbulkan benturan kepentingan.',
      'Menjaga kerahasiaan informasi jabatan terhadap siapa pun yang tidak berhak.',
    ],
    [
      'Memastikan nilai dan etika dijalankan di lingkup unit yang dipimpinnya.',
      'Memberi contoh yang konsisten antara perkataan dan perbuatan.',
      'Menindak pelanggaran di unitnya menurut aturan, tanpa memandang orang.',
      'Menyusun cara kerja yang menutup peluang penyimpangan di unitnya.',
    ],
    [
      'Membangun suasana kerja yang membuat kejujuran menjadi kebiasaan organisasi.',
      'Menetapkan pengendalian dan pelaporan pelanggaran yang melindungi pelapor.',
      'Mengambil keputusan yang benar walaupun merugikan kepentingan sendiri atau kelompok.',
      'Menilai dan menghargai pegawai antara lain menurut integritasnya.',
    ],
    [
      'Menjadi teladan dan penggerak integritas lintas organisasi.',
      'Merumuskan kebijakan integritas yang dipakai di luar organisasinya sendiri.',
      'Mempertahankan prinsip di bawah tekanan pihak yang berkuasa atau publik.',
      'Menggerakkan pemangku kepentingan untuk bersama-sama mencegah penyimpangan.',
    ],
  ],
  'M.02': [
    [
      'Ikut serta dalam kelompok kerja dan menjalankan bagiannya.',
      'Menyelesaikan bagian tugasnya sesuai kesepakatan kelompok.',
      'Berbagi informasi yang diperlukan rekan satu tim.',
      'Menghargai pendapat anggota lain walaupun berbeda.',
    ],
    [
      'Menumbuhkan tim kerja yang saling membantu.',
      'Menawarkan bantuan sebelum diminta ketika rekan kesulitan.',
      'Meminta masukan anggota tim sebelum mengambil langkah bersama.',
      'Menyampaikan ketidaksetujuan tanpa merusak hubungan kerja.',
    ],
    [
      'Mengelola kerja sama di dalam dan antarunit agar tugas tercapai.',
      'Membagi peran menurut kekuatan tiap anggota.',
      'Menengahi perselisihan dan mengembalikannya ke tujuan bersama.',
      'Menyepakati cara kerja dan jadwal bersama dengan unit lain.',
    ],
    [
      'Membangun kemitraan di dalam dan dengan pihak luar organisasi.',
      'Menyatukan unit yang kepentingannya berbeda dalam satu rencana.',
      'Membuka kemitraan baru yang memberi manfaat bagi kedua pihak.',
      'Menghilangkan hambatan aturan atau kebiasaan yang menghalangi kerja sama.',
    ],
    [
      'Menciptakan jejaring kerja sama strategis lintas instansi dan sektor.',
      'Menggagas kesepakatan antarinstansi untuk sasaran pembangunan bersama.',
      'Menjaga kepercayaan mitra pada keadaan yang sulit atau berubah.',
      'Menjadikan kerja sama lintas sektor sebagai pola kerja yang menetap.',
    ],
  ],
  'M.03': [
    [
      'Menyampaikan informasi dengan jelas dan mendengarkan lawan bicara.',
      'Menyampaikan pesan lisan dan tulisan dengan runtut dan lengkap.',
      'Mendengarkan sampai selesai dan memastikan maksud lawan bicara.',
      'Memilih kata yang sopan dan mudah dimengerti.',
    ],
    [
      'Berkomunikasi aktif dan menyesuaikan cara dengan lawan bicara.',
      'Menyederhanakan hal teknis bagi orang yang awam.',
      'Menyusun surat dan laporan yang jelas pokok pikirannya.',
      'Menanyakan kembali untuk menghindari salah paham.',
    ],
    [
      'Menyampaikan gagasan secara meyakinkan di dalam dan di luar unit.',
      'Memaparkan pendapat beserta alasan dan data yang mendukungnya.',
      'Menanggapi keberatan dengan tenang dan tepat sasaran.',
      'Memilih saluran yang sesuai untuk pesan yang peka.',
    ],
    [
      'Merundingkan kepentingan dan meraih dukungan pihak yang beragam.',
      'Menyiapkan pesan menurut kepentingan masing-masing pihak.',
      'Mencari titik temu dalam perundingan tanpa mengorbankan tujuan.',
      'Menjelaskan kebijakan yang tidak populer secara terbuka.',
    ],
    [
      'Mengarahkan komunikasi strategis yang memengaruhi kebijakan dan publik.',
      'Menyusun strategi komunikasi untuk isu yang luas dampaknya.',
      'Meyakinkan pengambil keputusan nasional maupun daerah atas suatu gagasan.',
      'Memulihkan kepercayaan publik melalui komunikasi pada masa krisis.',
    ],
  ],
  'M.04': [
    [
      'Menyelesaikan pekerjaan sesuai mutu dan waktu yang ditetapkan.',
      'Memahami hasil yang diminta sebelum mulai bekerja.',
      'Menyelesaikan tugas sesuai standar dan tenggat.',
      'Melaporkan kendala sedini mungkin.',
    ],
    [
      'Berupaya melampaui standar dan memperbaiki cara kerjanya.',
      'Menetapkan sasaran sendiri yang menantang tetapi terjangkau.',
      'Mencari cara yang lebih cepat atau lebih baik untuk tugas rutin.',
      'Memantau kemajuan sendiri dan mengejar yang tertinggal.',
    ],
    [
      'Menetapkan sasaran unit dan memastikan pencapaiannya.',
      'Menurunkan sasaran organisasi menjadi target unit yang terukur.',
      'Memantau capaian berkala dan mengoreksi penyimpangan.',
      'Mengenali risiko terhadap hasil dan menyiapkan langkah cadangan.',
    ],
    [
      'Mendorong kinerja organisasi dan mengalihkan sumber daya ke prioritas.',
      'Menyelaraskan rencana, anggaran, dan hasil antarunit.',
      'Membaca peluang peningkatan hasil dan berani mengambilnya.',
      'Menghentikan kegiatan yang tidak lagi memberi hasil.',
    ],
    [
      'Menjaga hasil yang berdampak luas dan berkelanjutan.',
      'Menetapkan ukuran keberhasilan yang menyentuh kebutuhan masyarakat.',
      'Menggerakkan banyak organisasi menuju hasil bersama.',
      'Menjamin hasil tetap berlanjut setelah pergantian pejabat atau program.',
    ],
  ],
} as const satisfies ReferenceWording;
