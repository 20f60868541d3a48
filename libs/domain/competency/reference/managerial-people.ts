import type { ReferenceWording } from './wording.js';

/** M.05 to M.08, in Kader's own words after PermenPANRB 38/2017; not a quotation. */
export const MANAGERIAL_PEOPLE = {
  'M.05': [
    [
      'Melayani sesuai prosedur dengan sikap ramah dan adil.',
      'Menjalankan prosedur layanan tanpa membeda-bedakan orang.',
      'Menjawab pertanyaan pengguna layanan dengan sabar.',
      'Meneruskan keluhan yang bukan wewenangnya ke petugas yang tepat.',
    ],
    [
      'Menanggapi kebutuhan pengguna layanan dengan cepat dan tuntas.',
      'Menggali kebutuhan pengguna yang belum terucap.',
      'Menyelesaikan keluhan dan mengabarkan hasilnya.',
      'Mengusulkan perbaikan kecil atas layanan sehari-hari.',
    ],
    [
      'Mengelola mutu layanan unit agar memenuhi standar.',
      'Menetapkan dan memantau standar layanan unit.',
      'Memakai keluhan dan survei sebagai bahan perbaikan.',
      'Menjaga layanan tetap netral dari kepentingan kelompok.',
    ],
    [
      'Menata ulang layanan agar lebih mudah, terbuka, dan merata.',
      'Memangkas langkah layanan yang tidak perlu.',
      'Menyediakan layanan yang terjangkau bagi kelompok rentan.',
      'Mengukur kepuasan masyarakat dan mengumumkan hasilnya.',
    ],
    [
      'Merumuskan kebijakan pelayanan yang menjawab kepentingan masyarakat luas.',
      'Memperkirakan kebutuhan masyarakat di masa depan dan menyiapkan layanannya.',
      'Menyatukan layanan lintas instansi bagi masyarakat.',
      'Menjadi rujukan bagi instansi lain dalam inovasi pelayanan.',
    ],
  ],
  'M.06': [
    [
      'Mengembangkan kemampuan diri untuk tugasnya.',
      'Mengenali kekurangan diri yang perlu diperbaiki.',
      'Mengikuti kegiatan belajar dan menerapkannya.',
      'Menerima umpan balik dengan terbuka.',
    ],
    [
      'Membantu rekan belajar dan berbagi pengetahuan.',
      'Membagikan cara kerja dan pengetahuan kepada rekan.',
      'Memberi umpan balik yang membangun.',
      'Belajar secara mandiri dari sumber yang beragam.',
    ],
    [
      'Mengembangkan pegawai di unitnya secara terencana.',
      'Menyepakati rencana pengembangan dengan setiap bawahan.',
      'Membimbing bawahan melalui penugasan yang menantang.',
      'Memberi kesempatan mencoba dan belajar dari kesalahan.',
    ],
    [
      'Membangun sistem belajar dan pembinaan di organisasi.',
      'Menyiapkan calon pengganti untuk jabatan penting.',
      'Menyediakan waktu dan sumber daya untuk belajar.',
      'Mengaitkan pengembangan pegawai dengan kebutuhan organisasi.',
    ],
    [
      'Menjadikan pengembangan manusia sebagai strategi lintas organisasi.',
      'Merumuskan arah pengembangan talenta jangka panjang.',
      'Menginspirasi pemimpin lain untuk membina penerusnya.',
      'Membuka pertukaran pengetahuan antarinstansi.',
    ],
  ],
  'M.07': [
    [
      'Menerima dan menyesuaikan diri dengan perubahan.',
      'Memahami alasan perubahan dalam pekerjaannya.',
      'Mencoba cara kerja baru dengan sikap terbuka.',
      'Meminta penjelasan ketika perubahan belum dimengerti.',
    ],
    [
      'Mendukung perubahan dan membantu rekan menjalaninya.',
      'Menjelaskan manfaat perubahan kepada rekan.',
      'Menyesuaikan rencana kerja dengan perubahan keadaan.',
      'Mengusulkan perbaikan atas cara baru yang belum berjalan baik.',
    ],
    [
      'Menjalankan perubahan di unitnya sampai berhasil.',
      'Menyusun langkah perubahan beserta pembagian tugas.',
      'Mengatasi penolakan dengan melibatkan yang terdampak.',
      'Memantau penerapan dan memperbaiki yang meleset.',
    ],
    [
      'Memimpin perubahan organisasi yang melibatkan banyak unit.',
      'Mengenali kebutuhan berubah sebelum keadaan memaksa.',
      'Menggalang dukungan pemangku kepentingan kunci.',
      'Mengubah struktur, proses, dan kebiasaan secara selaras.',
    ],
    [
      'Menggagas perubahan strategis yang melampaui organisasinya.',
      'Merumuskan arah perubahan menurut kecenderungan jangka panjang.',
      'Menggerakkan instansi lain ikut berubah.',
      'Menjaga perubahan tetap berjalan sampai menjadi budaya.',
    ],
  ],
  'M.08': [
    [
      'Memutuskan hal rutin dalam tugasnya berdasarkan informasi yang ada.',
      'Mengumpulkan informasi yang diperlukan sebelum bertindak.',
      'Menerapkan aturan pada masalah sehari-hari.',
      'Meminta arahan untuk hal di luar wewenangnya.',
    ],
    [
      'Menganalisis masalah dan memilih penyelesaian yang tepat.',
      'Membedakan penyebab masalah dari gejalanya.',
      'Membandingkan beberapa pilihan sebelum memutuskan.',
      'Memutuskan tepat waktu sesuai wewenangnya.',
    ],
    [
      'Memutuskan dengan menimbang risiko bagi unit.',
      'Menimbang dampak dan risiko tiap pilihan.',
      'Memutuskan walaupun informasi belum lengkap, dengan pengamanan.',
      'Mempertanggungjawabkan keputusan beserta akibatnya.',
    ],
    [
      'Memutuskan hal yang rumit dan menyangkut banyak kepentingan.',
      'Memadukan data dari berbagai bidang menjadi dasar keputusan.',
      'Menyelesaikan masalah yang pilihannya sama-sama berat.',
      'Menyiapkan mitigasi sebelum keputusan dijalankan.',
    ],
    [
      'Menetapkan keputusan strategis yang berdampak jangka panjang.',
      'Merumuskan kebijakan atas persoalan yang belum ada contohnya.',
      'Menimbang dampak ekonomi, sosial, dan politik dari keputusan.',
      'Menjaga keputusan tetap berpihak pada kepentingan umum.',
    ],
  ],
} as const satisfies ReferenceWording;
