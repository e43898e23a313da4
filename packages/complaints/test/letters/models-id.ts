// Written as `models-en.ts` is.
export const indonesianModels = `
=== acknowledgement | id-ojk-written
| Yth. Bapak Ahmad Fauzi,

apologises,apologises-early,shows-understanding | Kami mohon maaf atas ketidaknyamanan yang Bapak alami sehubungan dengan transaksi yang tidak dikenal pada rekening Bapak.
says-received | Pengaduan Bapak telah kami terima pada 9 November 2026.
gives-reference | Pengaduan tersebut tercatat dengan nomor PGD-2026-0117.

names-handler,says-handled,looks-forward | Nama saya Ratna Kusuma, dan saya sendiri yang akan menangani pengaduan Bapak.
says-handled | Saat ini saya sedang memeriksa catatan transaksi bersama unit terkait.
looks-forward | Kami akan memberikan tanggapan dalam 10 (sepuluh) hari kerja sejak dokumen lengkap.

| Hormat kami,
|
names-handler | Ratna Kusuma
| Unit Layanan Pengaduan

=== acknowledgement | id-ojk-oral
| Yth. Ibu Melati,

says-received | Terima kasih telah menghubungi kami pagi ini untuk menyampaikan keluhan tentang kartu debit Ibu.
apologises,apologises-early,shows-understanding | Kami menyesal atas kerepotan yang Ibu alami di mesin ATM kemarin.
gives-reference | Nomor registrasi keluhan ini: 0042/LP/XI/2026.

names-handler,says-handled | Keluhan Ibu kini ditangani langsung oleh Bayu Pratama dari kantor cabang Menteng.
looks-forward | Bayu akan menelepon Ibu besok, dan jawaban kami sampaikan paling lambat 30 November 2026.

| Salam hormat,
names-handler | Bayu Pratama

=== acknowledgement | uk-fca
| Yth. Ibu Carter,

apologises,apologises-early,shows-understanding | Kami memahami kekecewaan Ibu atas penanganan klaim asuransi rumah, dan kami meminta maaf.
says-received | Surat Ibu tertanggal 30 Oktober kami terima pada 2 November 2026.

names-handler | Perkenalkan, saya Sari Dewi dari tim penyelesaian pengaduan.
says-handled | Saya telah mulai menelusuri berkas klaim tersebut.
states-time-limit,looks-forward | Tanggapan akhir akan kami kirimkan dalam delapan minggu sejak pengaduan diterima, selambat-lambatnya 28 Desember 2026.

| Hormat saya,
names-handler | Sari Dewi

=== acknowledgement | house-acknowledgement
| Halo Ibu Anna,

says-received | Laporan Ibu tentang pesanan yang tiba dalam keadaan rusak sudah masuk.
apologises,apologises-early,shows-understanding | Mohon maaf, kami mengerti hal ini mengecewakan dan tentu merepotkan.
gives-reference | Nomor tiket Ibu adalah RM-2026-00417.

names-handler,says-handled,looks-forward | Mulai sekarang Budi Santoso yang akan mengurus penggantiannya.
looks-forward | Silakan hubungi beliau kapan saja di nomor 021-555-0100.

| Salam,
| Tim Layanan Pelanggan

=== acknowledgement | au-idr
| Yth. Ibu Nguyen,

says-received | Dengan ini kami menyatakan telah menerima pengaduan Ibu mengenai biaya penutupan pinjaman.
apologises,apologises-early,shows-understanding | Kami turut menyesal atas kekesalan yang Ibu rasakan dan memohon maaf.

names-handler,says-handled | Penyelidikan sudah dimulai, dan petugas yang menangani pengaduan ini adalah Priya Shah.
looks-forward | Langkah berikutnya, kami akan meminta keterangan dari perantara.

| Hormat kami,
names-handler | Priya Shah

=== acknowledgement | uk-housing-stage-1
| Yth. Bapak Brown,

apologises,apologises-early,shows-understanding | Saya mohon maaf atas kebocoran di dapur Bapak; saya menyadari betapa sulitnya dua minggu terakhir ini.
says-received | Pengaduan Bapak diterima pada 3 November 2026.

| Pokok pengaduan yang kami pahami ialah janji perbaikan pada 20 Oktober yang tidak ditepati.
names-handler | Saya, Grace Muir, adalah petugas pengaduan untuk perumahan Bapak.
says-handled,looks-forward | Saya akan memeriksa persoalan ini sampai tuntas dan berkunjung minggu ini.

| Hormat saya,
names-handler | Grace Muir

=== summary-resolution | uk-fca-summary
| Yth. Ibu Lowe,

says-complaint-made | Pada 4 November 2026 Ibu mengajukan pengaduan tentang denda keterlambatan pada kartu kredit Ibu.
apologises,apologises-early,shows-understanding | Kami mohon maaf atas gangguan tersebut.
| Denda itu telah dihapus dan melalui telepon Ibu menyatakan puas.

says-resolved | Dengan demikian pengaduan tersebut kami anggap telah selesai.
may-refer | Apabila di kemudian hari Ibu merasa belum puas, Ibu dapat mengajukannya kepada Financial Ombudsman Service.
waiver-statement | Jika lewat dari enam bulan sejak tanggal surat ini, Ombudsman tidak mendapat izin dari kami untuk memeriksanya.
scheme-website | Keterangan lebih lanjut tersedia di www.financial-ombudsman.org.uk.

looks-forward | Silakan hubungi saya bila ada yang kurang jelas.

| Hormat saya,
names-handler | Helen Ward

=== summary-resolution | uk-fca-summary
| Yth. Bapak dan Ibu Patel,

apologises,apologises-early,shows-understanding | Terima kasih atas waktunya kemarin; sekali lagi kami meminta maaf karena Bapak dan Ibu harus menunggu lama.
says-complaint-made | Surat ini menyangkut keluhan yang Bapak dan Ibu sampaikan pada 16 November tentang laporan cicilan rumah.

| Laporan yang sudah dibetulkan kami kirim tadi pagi.
says-resolved | Oleh karena itu persoalan ini sudah tuntas menurut pandangan kami.

may-refer | Bila berpendapat lain, Bapak dan Ibu berhak membawa perkara ini ke Financial Ombudsman Service tanpa biaya.
waiver-statement | Kami tidak mengesampingkan batas waktu enam bulan untuk pengajuan tersebut.
scheme-website | Caranya dijelaskan pada https://www.financial-ombudsman.org.uk/consumers.

looks-forward | Bulan depan saya akan memeriksa sendiri laporan tersebut sebelum dikirim.

| Salam hormat,
names-handler | Olu Adeyemi

=== summary-resolution | uk-fca-summary
| Yth. Bapak Hughes,

apologises,apologises-early,shows-understanding | Saya menyesal atas kekeliruan debit langsung itu dan dapat membayangkan kecemasan Bapak.
says-complaint-made | Pengaduan mengenai hal itu terdaftar pada 10 November 2026.

says-resolved | Karena Bapak telah menyetujui pengembalian dana pada 12 November, kami menyatakan pengaduan ini ditutup.
may-refer | Bapak tetap boleh meminta Financial Ombudsman Service meninjau tindakan kami.
waiver-statement | Kami setuju mengesampingkan batas waktu yang biasanya berlaku.
scheme-website | Alamat situsnya financial-ombudsman.org.uk.
looks-forward | Jangan ragu menelepon saya di 0113 496 0000.

| Salam,
names-handler | Jane O'Neill

=== final-response | id-ojk-written
| Yth. Bapak Ahmad Fauzi,

apologises,apologises-early,shows-understanding | Kami mohon maaf atas keresahan yang Bapak alami selama pemeriksaan berlangsung.

gives-decision | Setelah pemeriksaan yang saksama, permohonan pengembalian dana belum dapat kami kabulkan.
gives-reasons | Alasannya, transaksi tersebut disahkan dengan kode yang dikirim ke nomor telepon terdaftar dan dimasukkan dengan benar.
| Apabila berkenan, Bapak dapat mengajukan penyelesaian melalui LAPS SJK (lapssjk.id).

looks-forward | Kartu yang dipersoalkan akan tetap kami blokir sampai ada kabar dari Bapak.

| Hormat kami,
names-handler | Ratna Kusuma

=== final-response | id-ojk-oral
| Yth. Ibu Melati,

shows-understanding,apologises,apologises-early | Kami mengerti kekhawatiran Ibu dan sekali lagi memohon maaf.

gives-decision | Keluhan Ibu kami terima sepenuhnya.
gives-reasons | Berdasarkan rekaman mesin, uang tidak keluar walaupun saldo berkurang.
looks-forward | Dana sebesar Rp1.000.000 akan kami kembalikan ke rekening Ibu paling lambat 25 November 2026.

| Hormat kami,
names-handler | Bayu Pratama

=== final-response | uk-fca
| Yth. Ibu Evans,

apologises,apologises-early,shows-understanding | Saya mohon maaf karena Ibu harus menunggu dan kecewa atas keputusan klaim perjalanan Ibu.

gives-decision | Kami tidak dapat mengabulkan pengaduan Ibu.
gives-reasons | Hal ini karena polis hanya menanggung pembatalan bila penyakit timbul setelah pemesanan, sedangkan surat rumah sakit menunjukkan pengobatan sudah dimulai pada bulan Maret.

may-refer | Jika Ibu belum puas, Ibu kini dapat meneruskan pengaduan kepada Financial Ombudsman Service.
waiver-statement | Hal itu harus dilakukan dalam enam bulan sejak tanggal surat ini; setelahnya kami tidak memberi izin kepada Ombudsman untuk mempertimbangkannya.
scheme-website | Situs webnya adalah www.financial-ombudsman.org.uk.
encloses-leaflet | Bersama surat ini kami lampirkan brosurnya.

looks-forward | Silakan telepon saya bila ada yang ingin ditanyakan.

| Hormat saya,
names-handler | Sari Dewi

=== final-response | uk-fca-payments
| Yth. Bapak Okafor,

apologises,apologises-early,shows-understanding | Saya meminta maaf atas kecemasan Bapak selama uang itu belum ditemukan.

gives-decision | Pengaduan Bapak kami kabulkan seluruhnya.
gives-reasons | Penyebabnya ialah nomor rekening tujuan yang berubah ketika diproses.
looks-forward | Uang sebesar £840 telah kami kembalikan hari ini, dan kami akan menambahkan £100 pada 27 November 2026.

may-refer | Bapak tetap berhak menyampaikan pengaduan kepada Financial Ombudsman Service secara gratis.
waiver-statement | Kami tidak keberatan Ombudsman menanganinya walaupun batas waktunya lewat.
scheme-website,encloses-leaflet | Leaflet Ombudsman terlampir; situsnya www.financial-ombudsman.org.uk.

| Hormat saya,
names-handler | Tom Reid

=== final-response | au-idr
| Yth. Ibu Nguyen,

apologises,apologises-early,shows-understanding | Kami menyesal atas kekesalan Ibu mengenai biaya penutupan itu.

gives-decision | Kami memutuskan untuk menerima sebagian pengaduan Ibu.
gives-reasons | Hasil penelusuran menunjukkan bahwa biaya tersebut tercantum dalam kontrak, tetapi tidak disebutkan ketika Ibu menanyakan jumlah pelunasan.
looks-forward | Setengah dari biaya itu akan kami kembalikan dalam lima hari kerja.

may-refer | Bila tidak sependapat, Ibu dapat mengadu dan menyampaikan pengaduan kepada Australian Financial Complaints Authority, www.afca.org.au.

| Hormat kami,
names-handler | Priya Shah

=== final-response | uk-housing-stage-1
| Yth. Bapak Brown,

apologises,apologises-early,shows-understanding | Saya mohon maaf atas kesulitan yang Bapak alami sejak kebocoran itu.

gives-decision | Pengaduan Bapak kami nyatakan beralasan.
gives-reasons | Catatan kami memperlihatkan bahwa tukang ledeng dikirim ke alamat lain pada 20 Oktober.
gives-remedy,looks-forward | Kami akan memperbaiki kerusakan langit-langit pada 2 Desember dan membayarkan ganti rugi £150.

may-refer | Bapak dapat meminta peninjauan tahap 2, dan sewaktu-waktu dapat menghubungi Housing Ombudsman Service.

| Hormat saya,
names-handler | Grace Muir

=== holding-response | uk-fca-payments
| Yth. Bapak Okafor,

apologises,apologises-early,shows-understanding | Saya mohon maaf karena jawaban akhir belum dapat kami berikan; saya tahu Bapak menantikannya.

explains-delay | Kami masih menunggu konfirmasi dari bank penerima.
gives-new-date,looks-forward | Tanggapan akhir akan kami sampaikan paling lambat 31 Desember 2026.
looks-forward | Setiap Jumat saya akan mengabari Bapak melalui telepon.

| Hormat saya,
names-handler | Tom Reid

=== holding-response | uk-fca-payments
| Yth. Ibu Ford,

apologises,apologises-early,shows-understanding | Terimalah permohonan maaf kami atas ketidakpastian yang masih berlanjut.

explains-delay | Alasan keterlambatan ini ialah slip bertanda tangan yang belum dikembalikan oleh jaringan kartu.
gives-new-date,looks-forward | Ibu akan menerima keputusan kami sebelum 19 November 2026.

looks-forward | Selanjutnya kami akan membandingkan slip tersebut dengan rekening Ibu.

| Salam hormat,
names-handler | Aisha Khan

=== holding-response | us-cfpb
| Yth. Bapak Green,

shows-understanding,apologises,apologises-early | Kami memahami bahwa penantian ini melelahkan dan tidak mudah, dan untuk itu kami meminta maaf.

explains-delay | Waktu tambahan diperlukan karena biro kredit belum mengirimkan laporannya.
gives-new-date,looks-forward | Kami menargetkan jawaban lengkap dalam 60 hari sejak pengaduan diajukan, yaitu 12 Januari 2027.

| Hormat kami,
names-handler | Dana Lee

=== not-yet | uk-fca
| Yth. Ibu Carter,

apologises,apologises-early,shows-understanding | Saya mohon maaf bahwa setelah delapan minggu Ibu belum memperoleh jawaban.

explains-delay | Tanggapan akhir belum dapat saya berikan karena laporan kedua dari juru survei belum ada.
gives-new-date,looks-forward | Saya akan mengirimkannya paling lambat 22 Januari 2027.

may-refer | Jika tidak ingin menunggu, Ibu sekarang dapat mengajukan pengaduan ini ke Financial Ombudsman Service.
waiver-statement | Bila lebih dari enam bulan sejak hari ini, kami tidak mengizinkan Ombudsman untuk memeriksanya.
scheme-website,encloses-leaflet | Brosurnya kami lampirkan; situs webnya www.financial-ombudsman.org.uk.

| Hormat saya,
names-handler | Sari Dewi

=== not-yet | uk-fca
| Yth. Bapak Lang,

| Surat ini berkaitan dengan pengaduan yang kami terima pada 21 September 2026.
apologises,apologises-early,shows-understanding | Kami sungguh menyesal atas lamanya waktu yang diperlukan.

explains-delay | Kami masih mengumpulkan catatan transaksi tahun 2009 yang tersimpan di arsip luar.
gives-new-date,looks-forward | Keputusan kami akan disampaikan selambat-lambatnya 29 Januari 2027.

may-refer | Bapak dipersilakan membawa pengaduan ini ke Financial Ombudsman Service sekarang juga.
encloses-leaflet | Buklet yang disertakan dalam surat ini menjelaskan caranya.
waiver-statement | Untuk pengajuan itu kami mengesampingkan batas waktu yang berlaku.
scheme-website | Selengkapnya di financial-ombudsman.org.uk.

looks-forward | Sampai saat itu kami akan mengabari Bapak setiap dua minggu.

| Salam hormat,
names-handler | Peter Novak

=== not-yet | uk-fca
| Yth. Ibu Adams,

apologises,apologises-early,shows-understanding | Mohon maaf, Ibu masih harus menunggu dan saya menyadari bahwa hal ini berat bagi Ibu.

explains-delay | Keterlambatan ini disebabkan oleh sakitnya dokter yang kami mintai pendapat.
gives-new-date,looks-forward | Pemeriksaan kami perkirakan selesai pada 5 Februari 2027.
looks-forward | Setelah itu saya akan menghubungi Ibu.

may-refer | Ibu tidak perlu menunggu: hari ini pun Ibu bisa melanjutkan pengaduan ke Financial Ombudsman Service.
waiver-statement | Ombudsman mendapat persetujuan kami untuk mempertimbangkannya kapan pun diajukan.
scheme-website | Alamatnya www.financial-ombudsman.org.uk.
encloses-leaflet | Kami menyertakan brosur Ombudsman bersama surat ini.

| Hormat saya,
names-handler | Megan Price

=== extension-notice | id-ojk-written
| Yth. Bapak Ahmad Fauzi,

apologises,apologises-early,shows-understanding | Kami mohon maaf karena penyelesaian pengaduan Bapak memerlukan waktu lebih lama.

explains-delay | Hal ini disebabkan kantor cabang yang menyimpan dokumen asli berada di kota lain sehingga diperlukan komunikasi antarkantor.
gives-new-date,looks-forward | Jangka waktu penyelesaian kami perpanjang 10 (sepuluh) hari kerja, paling lambat 11 Desember 2026.

looks-forward | Silakan hubungi saya bila ada dokumen tambahan.

| Hormat kami,
names-handler | Ratna Kusuma

=== extension-notice | id-ojk-written
| Yth. Ibu Sulastri,

shows-understanding,apologises,apologises-early | Kami mengerti bahwa Ibu menantikan kepastian dan hal ini penting bagi Ibu; untuk itu kami menyampaikan permintaan maaf.

explains-delay | Pemeriksaan khusus terhadap jaringan ATM masih perlu menunggu data dari bank lain.
gives-new-date,looks-forward | Ibu akan menerima jawaban kami dalam tambahan waktu sepuluh hari kerja.

| Hormat kami,
names-handler | Dimas Prakoso

=== extension-notice | uk-housing-stage-1
| Yth. Bapak Brown,

apologises,apologises-early,shows-understanding | Saya meminta maaf atas tambahan waktu ini.

explains-delay | Survei kelembapan tidak dapat dilakukan sebelum 20 November mengingat adanya badai, dan itulah alasan penundaannya.
gives-new-date,looks-forward | Jawaban lengkap akan Bapak terima sebelum 3 Desember 2026.

may-refer | Jika Bapak keberatan, Bapak dapat menghubungi Housing Ombudsman Service di 0300 111 3000.

| Hormat saya,
names-handler | Grace Muir

=== delay-notice | au-idr
| Yth. Ibu Nguyen,

apologises,apologises-early,shows-understanding | Kami memohon maaf karena peninjauan kami tidak selesai dalam 30 hari.

explains-delay | Alasannya berada di luar kendali kami: catatan perantara dipegang likuidator dan kami masih menunggu salinannya.
looks-forward | Kami akan menghubungi Ibu lagi sebelum 14 Desember 2026.

may-refer | Ibu berhak mengajukan pengaduan ke Australian Financial Complaints Authority jika tidak puas.
may-refer | AFCA dapat dihubungi melalui www.afca.org.au.

| Hormat kami,
names-handler | Priya Shah

=== delay-notice | au-idr-superannuation
| Yth. Bapak Kowalski,

apologises,apologises-early,shows-understanding | Saya sangat menyesal atas keterlambatan ini dan beban yang ditimbulkannya.

explains-delay | Karena tiga orang mengajukan klaim atas manfaat yang sama, pengurus perlu mendengarkan mereka satu per satu.
looks-forward | Langkah selanjutnya ialah rapat pengurus pada 9 Desember.

may-refer | Sementara itu Bapak boleh membawa perkara ini kepada AFCA, GPO Box 3, Melbourne.

| Hormat saya,
names-handler | Chloe Martin

=== delay-notice | eu-finance-guidelines
| Yth. Ibu Keller,

shows-understanding,apologises,apologises-early | Kami mohon maaf atas penantian yang panjang ini.

explains-delay | Jawaban belum dapat kami berikan sebab dua laporan yang Ibu tanyakan diterbitkan oleh perusahaan yang kini bergabung dengan kami.
gives-new-date,looks-forward | Kami berupaya menjawab paling lambat 18 Desember 2026.

| Hormat kami,
names-handler | Lukas Brandt

=== adr-letter | uk-ofcom
| Yth. Bapak Singh,

apologises,apologises-early,shows-understanding | Saya mohon maaf bahwa keluhan Bapak tentang kecepatan internet belum dapat kita selesaikan.

may-refer | Bapak kini dapat membawa keluhan ini ke Communications Ombudsman.
scheme-is-independent,scheme-is-free | Lembaga itu independen, dan layanannya tidak dipungut biaya.
scheme-website | Situs webnya www.commsombudsman.org.

looks-forward | Silakan hubungi saya di 0161 496 0000 bila ada pertanyaan.

| Hormat saya,
names-handler | Rosa Lind

=== adr-letter | uk-ofcom
| Yth. Ibu Wells,

apologises,apologises-early,shows-understanding | Kami menyesal karena setelah enam minggu kita belum sepakat tentang biaya pemutusan; kami mengerti kekecewaan Ibu.

may-refer,scheme-is-independent | Ibu berhak mengajukan sengketa ini ke CISAS, lembaga penengah yang netral dan diakui Ofcom.
scheme-is-free | Pelanggan tidak perlu membayar apa pun.
scheme-website | Semua keterangan ada di www.cedr.com/cisas.

looks-forward | Kami akan bekerja sama sepenuhnya dan mematuhi putusannya.

| Salam hormat,
names-handler | Neil Drummond

=== adr-letter | uk-ofcom
| Yth. Bapak Abara,

| Keluhan Bapak tanggal 5 Oktober telah menemui jalan buntu.
apologises,apologises-early,shows-understanding | Untuk itu saya meminta maaf karena belum menemukan jalan keluar yang cocok bagi Bapak.

may-refer,looks-forward | Jika ingin melanjutkan, silakan hubungi Communications Ombudsman dalam dua belas bulan.
scheme-is-independent | Lembaga ini mandiri dan bukan milik penyedia layanan mana pun.
scheme-is-free | Layanannya gratis.
scheme-website | Cara mendaftar dijelaskan di https://www.commsombudsman.org.

looks-forward | Rekening Bapak akan saya biarkan seperti sekarang sampai ada putusan.

| Hormat saya,
names-handler | Ella Strand
`;
