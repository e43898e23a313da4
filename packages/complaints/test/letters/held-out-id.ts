// Written after the patterns, in the form of `models-en.ts`, by hand and without looking at them.
export const heldOutIndonesian = `
=== acknowledgement | id-ojk-written
| Yth. Bapak Hendra Gunawan,

apologises,apologises-early,shows-understanding | Sebelumnya kami sampaikan permohonan maaf atas rasa tidak nyaman yang Bapak alami akibat tertahannya transfer tersebut.
says-received | Surat Bapak tanggal 3 November 2026 sudah ada di tangan kami.
gives-reference | Untuk memudahkan komunikasi, pengaduan ini diberi nomor B-778/ADU/2026.

names-handler,says-handled | Pengaduan Bapak saya pegang sendiri, Wulan Maharani dari bagian layanan nasabah, dan pemeriksaannya sudah berjalan.
looks-forward | Begitu bank tujuan menjawab, saya akan langsung menelepon Bapak.

| Hormat saya,
names-handler | Wulan Maharani

=== summary-resolution | uk-fca-summary
| Yth. Ibu Begum,

apologises,apologises-early,shows-understanding | Senang dapat berbicara dengan Ibu pada hari Selasa, dan saya mohon maaf bahwa hal itu sampai diperlukan.
says-complaint-made | Ketika itu Ibu mengadukan kartu baru yang terkirim ke alamat lama.
| Kartu pengganti sudah diantar pada hari Rabu.

says-resolved | Karena Ibu menyatakan puas, pengaduan tersebut saya catat sudah selesai.
may-refer | Bila nanti Ibu berubah pikiran, Financial Ombudsman Service dapat membantu memeriksanya.
waiver-statement | Batasnya enam bulan sejak hari ini; untuk pengajuan sesudahnya kami tidak memberikan persetujuan kepada Ombudsman untuk menanganinya.
scheme-website | Penjelasannya ada di www.financial-ombudsman.org.uk.

looks-forward | Minggu depan saya akan menanyakan kabarnya sekali lagi.

| Salam hangat,
names-handler | Callum Reyes

=== final-response | id-ojk-written
| Yth. Ibu Yuliana,

apologises,apologises-early,shows-understanding | Terima kasih atas kesabaran Ibu, dan maaf atas rasa cemas yang timbul selama menunggu.

gives-decision | Kami berkesimpulan bahwa sebagian pengaduan Ibu beralasan.
gives-reasons | Dari catatan sistem terlihat bahwa biaya bulan Agustus terpotong dua kali, sementara biaya bulan September sesuai dengan tarif yang berlaku.
looks-forward | Selisihnya sudah kami kreditkan hari ini, dan mulai bulan depan Ibu akan menerima rincian setiap potongan.

| Hormat kami,
names-handler | Teguh Santosa

=== holding-response | uk-fca-payments
| Yth. Ibu Osei,

apologises,apologises-early,shows-understanding | Saya berutang maaf kepada Ibu: jawaban yang saya janjikan hari ini belum siap, dan saya tahu betapa menjengkelkannya hal itu.

explains-delay | Kepolisian meminta agar rekening tidak disentuh selama saksi diperiksa, sehingga kami belum bisa memastikan siapa yang memindahkan uang tersebut.
gives-new-date,looks-forward | Jawaban akhir akan Ibu peroleh selambatnya 8 Januari 2027.

| Hormat saya,
names-handler | Jamal Wright

=== not-yet | uk-fca
| Yth. Bapak dan Ibu Doyle,

apologises,apologises-early,shows-understanding | Kami minta maaf karena Bapak dan Ibu harus menunggu lebih dari delapan minggu.

explains-delay | Dua dari tiga juru taksir sudah menjawab, sedangkan yang ketiga baru menerima berkasnya sepulang dari luar negeri.
gives-new-date,looks-forward | Bila semua lancar, keputusan kami akan dikirim sebelum 12 Februari 2027.

may-refer,scheme-website | Namun, Bapak dan Ibu tidak harus menunggu: Financial Ombudsman Service (www.financial-ombudsman.org.uk) sudah dapat dihubungi sekarang.
encloses-leaflet | Kami sertakan pula selebaran yang menjelaskan cara kerjanya.
waiver-statement | Perlu kami sampaikan bahwa batas waktu enam bulan tidak kami kesampingkan.

| Hormat kami,
names-handler | Beth Harmon

=== extension-notice | id-ojk-written
| Yth. Ibu Yuliana,

apologises,apologises-early,shows-understanding | Dengan menyesal kami sampaikan bahwa pengaduan Ibu belum dapat rampung minggu ini; kami mohon maaf dan memahami bahwa Ibu sudah lama menanti.

explains-delay | Pihak prinsipal kartu di luar negeri baru menyerahkan datanya kemarin, dan data itu perlu dicocokkan satu per satu.
gives-new-date,looks-forward | Sesuai ketentuan, waktu penyelesaian kami tambah 10 hari kerja sehingga jawaban Ibu terima paling lambat 18 Desember 2026.

| Hormat kami,
names-handler | Teguh Santosa

=== delay-notice | au-idr
| Yth. Ibu Tran,

apologises,apologises-early,shows-understanding | Penanganan pengaduan Ibu melewati 30 hari, dan untuk itu kami mohon maaf.

explains-delay | Kendalanya ada pada juru taksir: perusahaan asuransinya harus setuju dahulu sebelum laporan boleh dibagikan.
looks-forward | Begitu laporan tiba kami akan mengabari Ibu.

may-refer | Sambil menunggu, Ibu bisa mengadu ke AFCA melalui www.afca.org.au.

| Hormat kami,
names-handler | Mia Rossi

=== adr-letter | uk-ofcom
| Yth. Bapak Lewis,

apologises,apologises-early,shows-understanding | Saya mohon maaf, kita belum juga sepakat tentang tagihan terakhir Bapak.

may-refer | Yang dapat Bapak lakukan sekarang adalah meminta CISAS untuk memutuskan.
scheme-is-independent | CISAS tidak ada hubungannya dengan kami dan menilai kedua pihak secara adil dan netral.
scheme-is-free | Bapak tidak akan dikenai biaya sepeser pun.
scheme-website | Formulirnya tersedia di www.cedr.com/cisas.

looks-forward | Begitu diminta, berkas kami akan segera saya kirimkan kepada mereka.

| Hormat saya,
names-handler | Sunita Rao
`;

/** Each belongs into no letter. */
export const heldOutForbiddenIndonesian: Readonly<
  Record<"admits-liability" | "makes-excuse" | "blames-customer", readonly string[]>
> = {
  "admits-liability": [
    "Semua ini salah kami.",
    "Tidak dapat disangkal bahwa kami lalai menyimpan perabot Ibu.",
    "Kami mengakui bertanggung jawab secara hukum atas biaya perbaikan.",
    "Kesalahannya sepenuhnya ada di pihak kami.",
    "Bank mengaku telah melanggar hukum.",
    "Dengan ini kami mengakui kelalaian kami.",
    "Sopir kami ceroboh sehingga terjadi kecelakaan.",
    "Kami siap menanggung segala kerugian karena kesalahan kami.",
    "Kami telah melakukan wanprestasi.",
    "Kami bersalah besar kepada Bapak.",
  ],
  "makes-excuse": [
    "Tim kami kecil dan pekerjaan sedang menumpuk.",
    "Petugas yang biasa menangani hal ini sedang sakit.",
    "Saluran telepon kami sangat padat belakangan ini.",
    "Pembaruan sistem membuat semuanya kacau.",
    "Lagi pula, pos juga sering terlambat.",
    "Karena musim liburan, kami agak tertinggal.",
    "Saya tidak di tempat waktu itu, jadi bukan salah saya.",
    "Sebenarnya ini kesalahan jasa pengiriman.",
    "Setiap perusahaan pasti pernah berbuat salah.",
    "Mohon dimaklumi, kami hanya manusia biasa.",
  ],
  "blames-customer": [
    "Mestinya Ibu memberi tahu kami lebih awal.",
    "Bapak tidak pernah membalas pesan kami.",
    "Memeriksa jumlahnya adalah tugas Anda.",
    "Coba kalau Ibu membaca ketentuannya dulu.",
    "Anda memberikan nomor yang salah.",
    "Sikap Bapak kasar terhadap rekan saya.",
    "Kami tidak percaya cerita Anda.",
    "Keterlambatan pembayaran Anda yang menjadi penyebabnya.",
    "Salah Ibu sendiri.",
    "Anda lupa menandatangani formulir.",
  ],
};

/** Each is fine. */
export const heldOutHarmlessIndonesian: readonly string[] = [
  "Kami tidak mengakui tanggung jawab hukum atas hal ini.",
  "Pembayaran ini bukan merupakan pengakuan kesalahan.",
  "Kami sedang memeriksa apakah teknisi kami berbuat salah.",
  "Ini bukan kesalahan Ibu.",
  "Seharusnya Anda sudah menerima formulirnya.",
  "Paket itu tidak Ibu terima pada hari yang kami janjikan.",
  "Bapak menyampaikan bahwa sopirnya kasar.",
  "Jika ternyata kami yang bersalah, kami akan mengganti kerugian Bapak.",
  "Sudah tepat Ibu memberi tahu kami.",
  "Ibu bisa memilih barang pengganti.",
  "Ibu menulis: “Petugas kalian lalai dan kalian harus bertanggung jawab.”",
  "Kami bertanggung jawab untuk menyelesaikan masalah ini.",
  "Menurut sistem kami, pembayaran keluar pada hari Senin.",
  "Kunjungan akan kami atur di luar musim ramai.",
  "Bapak sama sekali tidak bersalah.",
  "Polis tidak menanggung kerusakan akibat badai.",
  "Formulir yang belum Ibu isi dapat dikirim kapan saja.",
  "Kami mengerti Ibu tidak menginginkan keadaan ini.",
  "Kami akan mengadakan pertemuan dengan Bapak pekan depan.",
  "Petugas kami akan tiba pukul sepuluh.",
];
