import type { PatternPack } from "./pattern.js";

/** How Indonesian letters say what letters must or must not say. */
export const indonesianPack: PatternPack = {
  negators: "tidak tak bukan belum tanpa jangan bukanlah tidaklah",
  undoers: "hanya saja sekadar semata",
  stops: "kami saya anda bapak ibu saudara dan tetapi namun bahwa yang karena sehingga agar",
  suffixes: "nya lah pun",
  groups: {
    we: "kami|saya|pihak_kami|perusahaan_kami|bank_kami",
    you: "anda|bapak|ibu|saudara|bpk|pelanggan|nasabah",
    message:
      "pengaduan|keluhan|aduan|komplain|laporan|surat|surel|email|pesan|telepon|formulir|masukan|penyampaian|keberatan",
    case: "pengaduan|keluhan|aduan|komplain|laporan|masalah|permasalahan|persoalan|perkara|sengketa|kasus|hal",
    refer:
      "mengajukan|ajukan|diajukan|membawa|bawa|dibawa|meneruskan|teruskan|diteruskan|menyampaikan|sampaikan|disampaikan|mengadukan|adukan|diadukan|menghubungi|hubungi|melanjutkan|lanjutkan|dilanjutkan|meminta|minta|melaporkan|laporkan|dilaporkan|mengalihkan|menempuh|mengirimkan|kirimkan|menyerahkan",
    answer:
      "menjawab|jawaban|tanggapan|menanggapi|tanggapi|keputusan|hasil|kabar|mengabari|kabari|memberi|memberikan|menyampaikan|sampaikan|disampaikan|mengirim|mengirimkan|kirim|kirimkan|dikirim|dikirimkan|menghubungi|hubungi|menyelesaikan|selesaikan|selesai|diselesaikan|menerima|terima|diterima|penyelesaian|balasan|membalas|memberitahukan|beritahukan|menuntaskan|tuntas",
    reply:
      "menjawab|menanggapi|tanggapi|kabari|mengabari|memberi|memberikan|berikan|menyampaikan|sampaikan|mengirim|mengirimkan|kirim|kirimkan|menghubungi|hubungi|menyelesaikan|selesaikan|membalas|memberitahukan|beritahukan|menuntaskan|perpanjang",
    handling:
      "menangani|ditangani|tangani|memeriksa|diperiksa|periksa|meneliti|diteliti|teliti|menelusuri|ditelusuri|telusuri|menyelidiki|diselidiki|selidiki|memproses|diproses|proses|menindaklanjuti|ditindaklanjuti|tindaklanjuti|tindak_lanjuti|mendalami|didalami|dalami|mempelajari|dipelajari|pelajari|mengkaji|dikaji|kaji|mengurus|diurus|menelaah|ditelaah|telaah|mencocokkan|dicocokkan|mengecek|dicek|verifikasi|memverifikasi|diverifikasi",
  },
  patterns: {
    "says-received": `
menerima|terima|diterima|diterimanya|penerimaan *6 @message
-sejak|setelah|begitu @message *8 terima|diterima|masuk|tiba|sampai|kami_catat|ada_di_tangan|ada_di_meja
terima_kasih|berterima_kasih *7 @message
terima_kasih|berterima_kasih *5 menghubungi|menyampaikan|melaporkan|memberi_tahu|memberitahukan|menulis|mengabari|menyurati`,
    "says-handled": `
sedang|tengah|akan|sudah|telah|mulai|kini|sekarang|segera|masih *3 @handling
@we *2 yang? @handling
dalam|tahap|bawah *2 penanganan|pemeriksaan|proses|penelusuran|penyelidikan|penelitian
@we *2 pegang|dampingi|mendampingi
pemeriksa~|penelusur~|penyelidik~|penangan~|peneliti~ *4 dimulai|mulai|berjalan|berlangsung
@handling *3 langsung|secara_pribadi|sendiri
bertanggung_jawab *3 menangani|penanganan
ditangani *2 oleh`,
    "names-handler": `
nama_saya|nama_saya_adalah|perkenalkan_saya|perkenalkan_nama_saya ,? adalah? @name
saya ,? @name
<name yang|akan|sedang|dari|selaku|sebagai *5 @handling|bertanggung_jawab|mendampingi|menjadi|adalah
<name , *6 yang|akan|sedang|telah
petugas|penanggung_jawab|pejabat|narahubung|staf|penangan|rekan *7 adalah|:|yaitu|ialah|bernama *1 @name
petugas|penanggung_jawab|pejabat|narahubung|rekan *2 kami ,? @name
ditangani|diperiksa|didampingi|dikelola|ditelusuri|diselidiki|dipegang *3 oleh *4 @name
oleh *3 @name
hubungi|menghubungi|temui|telepon|kepada *2 saya ,|: @name
hubungi|menghubungi *1 @name`,
    "gives-reference": `
pengaduan~|keluhan~|laporan|referensi~|ref|registrasi~|register|tiket~|kasus|kode *5 @reference
nomor_pengaduan|nomor_keluhan|nomor_laporan|nomor_tiket|nomor_registrasi|nomor_referensi *8 @reference
dicatat|tercatat|terdaftar|kami_catat|didaftarkan *3 nomor *3 @reference`,
    "states-time-limit": `
@we *3 akan|harus|wajib|berupaya|menargetkan|memperkirakan|usahakan|targetkan|perkirakan|berencana .. dalam|pada|sebelum|tanggal|lambat|lama|selambat_-_lambatnya|hingga|sampai|besok *3 @when
@we *2 @reply .. dalam|pada|sebelum|tanggal|lambat|lama|selambat_-_lambatnya|hingga|sampai *3 @when
akan *3 @answer .. dalam|pada|sebelum|tanggal|lambat|lama|selambat_-_lambatnya|hingga|sampai *3 @when
paling_lambat|paling_lama|selambat_-_lambatnya|selambatnya|sebelum *3 @when .. @answer|@we|kami
dalam|sebelum|pada *2 @when .. @we *2 akan|sudah|@answer
batas_waktu|jangka_waktu|tenggat|tenggat_waktu|target *1 penyelesaian|penanganan|jawaban|tanggapan|baru *8 @when
@answer .. paling_lambat|paling_lama|selambat_-_lambatnya|selambatnya *4 @when
@you *2 akan|dapat *3 menerima|memperoleh|mendapat|mendapatkan .. @when
diperpanjang|perpanjangan|tambahan *6 @when
memerlukan|membutuhkan|perlu *3 waktu .. @when`,
    "says-complaint-made": `
@you *5 mengajukan|menyampaikan|mengadukan|melaporkan|mengeluhkan|sampaikan|ajukan|keluhkan|adukan|laporkan *8 @message
@message *4 yang *1 @you *3 ajukan|sampaikan|kirim|kirimkan|laporkan|adukan
@message *4 yang *1 disampaikan|diajukan
@message *3 mengenai|tentang|perihal|terkait|soal|atas|tertanggal|tanggal
@you *4 mengadukan|mengeluhkan|mengeluh|menyatakan_tidak_puas
menerima|terima|mencatat|catat|diterima|dicatat|terima_kasih *4 pengaduan|keluhan|aduan|komplain`,
    "says-resolved": `
@case *6 telah|sudah|dinyatakan|kami_anggap|dianggap|dapat *4 selesai|diselesaikan|tuntas|terselesaikan|teratasi|ditutup|beres|dituntaskan
menganggap|anggap|dianggap|menyatakan|nyatakan|dinyatakan|memandang|menilai|sepakat|disepakati *8 selesai|tuntas|diselesaikan|teratasi|ditutup|terselesaikan|beres
telah|sudah *2 selesai|tuntas|terselesaikan|teratasi|beres|kami_selesaikan|diselesaikan
menyelesaikan|menuntaskan *2 @case *3 ini|tersebut|anda`,
    "decision-upheld": `
menerima|kabulkan|mengabulkan|dikabulkan|membenarkan|menyetujui|setujui|terima *3 @case *3 sepenuhnya|seluruhnya|ini|tersebut|anda|bapak|ibu|untuk
@case *6 beralasan|terbukti|dibenarkan|dikabulkan|kabulkan
@case *5 kami_terima|diterima|kami_setujui *2 sepenuhnya|seluruhnya|,|dan|karena
memutuskan *3 menerima|mengabulkan|menyetujui
sependapat|setuju *2 dengan *2 @you|@case`,
    "decision-partly-upheld": `
sebagian|sebagiannya *6 @case|diterima|dikabulkan|kabulkan|terima|benar|beralasan
menerima|mengabulkan|diterima|dikabulkan|kabulkan|terima *5 sebagian
secara_parsial|untuk_sebagian`,
    "decision-not-upheld": `
! tidak|tak|belum *3 menerima|mengabulkan|dikabulkan|diterima|menyetujui|disetujui|kabulkan|terima|membenarkan|memenuhi|dipenuhi
@we *1 tidak sependapat
menolak|ditolak|tolak|penolakan
! tidak *4 menemukan|ditemukan|temukan|terdapat|ada *6 kesalahan|kekeliruan|pelanggaran|penyimpangan|kekurangan
sesuai *4 ketentuan|perjanjian|prosedur|syarat|aturan|polis`,
    "decision-goodwill": `
iktikad_baik|itikad_baik|goodwill|tanda_perhatian|ex_gratia|tanpa_memutuskan`,
    "gives-decision": `
keputusan|kesimpulan|putusan|hasilnya *5 adalah|ialah|:|bahwa|yaitu
memutuskan|menyimpulkan|simpulkan|putuskan *2 untuk|bahwa|tidak`,
    "gives-reasons": `
! -maaf|menyesal|maafkan|oleh karena|sebab|lantaran
alasan|alasannya|alasan_kami|sebabnya|penyebab|penyebabnya|pertimbangan|pertimbangannya|dasarnya|dasar_keputusan|dasar_penolakan
disebabkan|akibat
menemukan|ditemukan|kami_temukan|menunjukkan|diketahui|terungkap|terlihat|memperlihatkan|menyatakan|terbukti *1 bahwa
berdasarkan|menurut|dari|hasil *3 pemeriksaan|penelusuran|penyelidikan|catatan|rekaman|data|verifikasi|penelitian|telaah
hal_ini|hal_itu|ini|itu *2 terjadi *3 ketika|saat|setelah|karena`,
    "gives-remedy": `
@we *5 mengembalikan|kembalikan|mengganti|ganti|membayar|bayarkan|membayarkan|mengkredit|kreditkan|mengkreditkan|memperbaiki|perbaiki|mengirim_pengganti|menghapus|hapus|hapuskan|membatalkan|batalkan|menawarkan|tawarkan|memulihkan|pulihkan|mengoreksi|koreksi|memberikan|berikan *8 dana|uang|biaya|ganti_rugi|kompensasi|penggantian|saldo|tagihan|barang|unit|potongan|rp|rupiah|data|kerusakan|kebocoran|selisih|premi|klaim|voucer|atap|pipa
dana|uang|biaya|ganti_rugi|kompensasi|penggantian|saldo|tagihan|selisih|kerusakan *8 dikembalikan|dibayarkan|diganti|dikreditkan|diperbaiki|dihapus|dikoreksi|ditransfer|kembalikan|bayarkan|kreditkan|perbaiki|transfer
pengembalian|ganti_rugi|penggantian|perbaikan *8 akan|telah|sudah|sebesar`,
    "may-refer": `
dapat|bisa|berhak|boleh|berkesempatan|dipersilakan|silakan|hak|pilihan .. @refer .. @scheme
dapat|bisa|boleh|silakan .. ke|kepada|melalui|lewat|pada *2 @scheme
@scheme .. dapat|bisa *4 meninjau|memeriksa|membantu|menilai|mempertimbangkan|menangani|dihubungi
dapat|bisa|boleh|berhak *1 mengadu .. @scheme
@refer *6 ke|kepada|melalui|lewat *2 @scheme`,
    "time-to-refer": `
dalam|selama|jangka|waktu|lambat|lama|sebelum|hingga *4 @long
! tanpa|tidak|ada *3 batas_waktu|tenggat
@long *3 sejak|setelah|terhitung|dari`,
    "waiver-statement": `
! izin|persetujuan|perkenan *4 untuk|kami|agar|bagi|kepada .. ! memeriks~|menangan~|mempertimbang~|meninjau~|menerima~|@scheme
! mengizinkan|menyetujui|izinkan|setuju|keberatan .. ! @scheme
! mengizinkan|menyetujui|menyetujuinya|izinkan|setujui|setuju|memperkenankan *6 diperiksa|ditangani|ditinjau|dipertimbangkan
! batas_waktu|tenggat|jangka_waktu *6 kesampingkan|dikesampingkan|lepaskan|abaikan
! mengesampingkan|dikesampingkan|kesampingkan|melepaskan|mengabaikan|mengecualikan|membebaskan *5 batas_waktu|tenggat|jangka_waktu|pembatasan
! pengesampingan|pengecualian *4 batas_waktu|tenggat|jangka_waktu`,
    "encloses-leaflet": `
lampirkan|melampirkan|terlampir|dilampirkan|sertakan|menyertakan|disertakan|bersama|lampiran *8 brosur~|leaflet~|selebaran~|buklet~|panduan~|pamflet~|lembar_informasi
brosur~|leaflet~|selebaran~|buklet~|panduan~|pamflet~|lembar_informasi *8 lampirkan|terlampir|dilampirkan|sertakan|disertakan|kami_lampirkan`,
    "scheme-is-free": `
gratis|cuma_-_cuma|bebas_biaya
! tanpa|tidak|tak *4 biaya|bayaran|dipungut|membayar|dikenakan|memungut`,
    "scheme-is-independent": `
independen|mandiri|netral|tidak_memihak|imparsial|bukan_bagian_dari|terpisah_dari`,
    "explains-delay": `
! -maaf|menyesal|maafkan|oleh karena|sebab|lantaran
alasan|alasannya|sebabnya|penyebab|penyebabnya|disebabkan|mengingat|sehubungan_dengan
kendala~|hambatan~|penghambat~
baru *3 menerima|menyerahkan|mengirim|mengirimkan|memberikan|tiba|datang|kembali|selesai|diterima
harus|perlu *6 dahulu|sebelum|dicocokkan
sehingga|maka *2 @we *3 belum
! @we *2 masih|perlu|harus *3 menunggu|memerlukan|membutuhkan|memeriksa|mengumpulkan|meneliti|menanti|menelusuri|memastikan
-bapak|ibu|anda|saudara masih|perlu|harus *4 menunggu|memerlukan|membutuhkan|memeriksa|mengumpulkan|meneliti|menanti|menelusuri|memastikan`,
    apologises: `
maaf|maafkan|dimaafkan|memaafkan
menyesal|sesalkan|menyesali|menyesalkan *2 atas|karena|bahwa|kejadian|hal|ketidaknyamanan`,
    "shows-understanding": `
memahami|mengerti|menyadari|maklum|mengetahui|dapat_membayangkan|paham|merasakan|sadar|pahami|sadari *12 kecewa|kekecewaan|kesal|kekesalan|cemas|kecemasan|khawatir|kekhawatiran|repot|kerepotan|ketidaknyamanan|tidak_nyaman|terganggu|penting|menyulitkan|kesulitan|sulit|lama|menunggu|resah|merepotkan|mengganggu|marah|lelah|tidak_mudah|berat|prihatin|gelisah|keresahan`,
    "looks-forward": `
akan +
jawaban *6 terima|diterima *4 @when
besok|lusa|nanti|segera|minggu_depan|pekan_depan *3 @we *2 kabari|kabarkan|hubungi|kirim|kirimkan|sampaikan|telepon|beri_tahu|antar|antarkan|ganti|perbaiki
@we *1 berupaya|menargetkan|memperkirakan|perkirakan|targetkan
silakan|mohon|jangan_ragu|dipersilakan|harap *2 hubungi|menghubungi|telepon|balas|membalas|tulis|sampaikan|menyampaikan|kirim|kirimkan|tanyakan|bertanya
! jangan *1 ragu|sungkan|segan
langkah *1 berikutnya|selanjutnya
ke_depan|ke_depannya|selanjutnya`,
    "admits-liability": `
bank|perusahaan *1 mengaku|mengakui *4 bersalah|kesalahan|kelalaian|lalai|melanggar|tanggung_jawab
@we *4 mengaku|mengakui|akui *4 bersalah|kesalahan|kelalaian|salah|lalai|tanggung_jawab|kealpaan|kecerobohan
@we *3 menerima|menanggung|memikul|mengambil|terima *5 tanggung_jawab_hukum|kewajiban_hukum|kesalahan|tanggung_jawab_penuh|seluruh_tanggung_jawab|tanggung_jawab_sepenuhnya|semua_kesalahan|seluruh_kesalahan|seluruh_kerugian|segala_kerugian
@we|pihak_kami|perusahaan|petugas_kami|karyawan_kami *3 bersalah|lalai|ceroboh|alpa|wanprestasi|salah_total|teledor
bertanggung_jawab *3 penuh|sepenuhnya|secara_hukum *4 atas *4 kerugian|kerusakan|kejadian|kehilangan|cedera|hal
bertanggung_jawab *2 secara_hukum
@we *3 bertanggung_jawab penuh|sepenuhnya? atas|terhadap segala|semua|seluruh|setiap|terjadinya|timbulnya|adanya? kesalahan|kekeliruan|kelalaian|kerugian|kerusakan|kehilangan|kejadian|cedera|musibah
-penanganan|perbaikan|pemeriksaan|penyelidikan|penelusuran kesalahan|kekeliruan|kelalaian|kerugian|kerusakan|kehilangan|kejadian *4 tanggung_jawab|tanggungan *1 @we
akibat|karena|oleh *1 ulah|kelalaian|kecerobohan|keteledoran|kesalahan *1 kurir|petugas|karyawan|staf|sopir|teknisi|pegawai|rekan *1 kami
@we|bank|perusahaan|petugas_kami|karyawan_kami|staf_kami *3 berbuat *1 salah|kesalahan|kekeliruan
kelalaian|kesalahan|kecerobohan|keteledoran|kealpaan *2 kami|pihak_kami|perusahaan_kami|karyawan_kami|petugas_kami|bank_kami|staf_kami
kesalahan|kesalahannya|salahnya|tanggung_jawab_hukum|kelalaian|kelalaiannya *4 ada_pada|terletak_pada|berada_di|ada_di|di_pihak *3 kami|pihak_kami
@we *3 melanggar|ingkar *4 hukum|perjanjian|kontrak|undang_-_undang|kewajiban|ketentuan|peraturan|aturan|janji
murni|sepenuhnya|jelas|semata_-_mata *2 kesalahan|salah|kelalaian *2 kami
salah kami
akibat|karena *1 kelalaian|kecerobohan|keteledoran *1 kami
wajib *2 mengganti|menanggung *4 kerugian`,
    "soft-admission": `
@we *3 melakukan|membuat *2 kesalahan|kekeliruan
kekeliruan|kegagalan *1 kami
@we *2 gagal|keliru|lupa|khilaf|salah`,
    "makes-excuse": `
! bukan *3 kesalahan|salah|urusan|wewenang|tanggung_jawab|tugas|kelalaian *2 kami|saya|pihak_kami|bagian_kami
sistem|komputer|server|jaringan|aplikasi|perangkat_lunak|situs *4 sedang|lagi|sempat|mengalami|tiba_-_tiba|kami *3 gangguan|rusak|mati|lambat|bermasalah|eror|error|down|diperbarui|tumbang|ngadat
kekurangan|kurangnya|minimnya|terbatasnya|keterbatasan *2 staf|petugas|tenaga|karyawan|sdm|pegawai|personel|personil
@we|petugas|staf|tim|karyawan|bagian|rekan|saluran_telepon *7 padat|kewalahan|sakit|cuti|menumpuk|sibuk
tim *2 kecil
pembaruan|pemutakhiran|perpindahan|migrasi *2 sistem|aplikasi *4 kacau|membuat|menyebabkan|gagal
pos|lalu_lintas *4 terlambat|lambat|macet
setiap|semua *2 orang|perusahaan|manusia *3 salah|keliru|kesalahan
kesalahan|kelalaian|salah *2 jasa|perusahaan|pihak *2 pengiriman|kurir|ekspedisi|ketiga|angkutan
@we|petugas|staf|tim|karyawan|bagian|rekan *2 sibuk|kewalahan|cuti|libur|sakit|kelelahan|terburu_-_buru|keteteran
petugas|staf|karyawan|pegawai|rekan|teknisi|kurir|agen kami? yang? melayani|menerima|menangani|menjawab|bertugas|mengantar|memeriksa? panggilan|telepon|pesanan|@you? kami|itu|tersebut? memang? masih|tergolong|terhitung|orang baru
antrean|tumpukan|pekerjaan|pengaduan|keluhan|pesanan|laporan *3 menumpuk|membeludak|membludak|melonjak
mau_bagaimana_lagi|apa_boleh_buat|begitulah_aturan~|begitulah_prosedur~
aturannya|prosedurnya|kebijakannya|ketentuannya|sistemnya memang? begitu|demikian
tingginya|banyaknya|membeludaknya|menumpuknya|lonjakan|meningkatnya|padatnya|melonjaknya *4 pengaduan|panggilan|telepon|pesanan|permintaan|pekerjaan|jumlah|volume|antrean|keluhan|transaksi|surat|laporan
terlalu|sangat *1 banyak *3 pengaduan|keluhan|pekerjaan|pesanan|laporan
hal_seperti_ini|hal_semacam_ini|kejadian_seperti_ini|hal_begini *4 biasa|wajar|lumrah|terjadi
namanya_juga|manusiawi|manusia_biasa|tidak_ada_yang_sempurna|maklum
sekadar|hanya|cuma *2 nasib|kebetulan|apes|sial
kurir|pemasok|ekspedisi|kontraktor|mitra|vendor|pabrik|gudang|pihak_ketiga *4 salah|kesalahan|kesalahannya|bersalah|terlambat|lalai|mengecewakan|penyebabnya|bertanggung_jawab
kesalahan|kelalaian|salah|ulah|gara_-_gara *2 kurir|pemasok|ekspedisi|kontraktor|mitra|vendor|pabrik|gudang|pihak_ketiga
di_luar_kuasa|di_luar_kemampuan|di_luar_wewenang|di_luar_kewenangan
! tidak|tak *3 berdaya|ada_yang_memberi_tahu
@we *1 hanya|cuma|sekadar *2 menjalankan|mengikuti|melaksanakan *3 aturan|prosedur|perintah|kebijakan|instruksi|tugas
sudah *2 menjadi *2 kebijakan|aturan
karena|akibat|berhubung|selama|menjelang|dalam *3 libur|liburan|lebaran|ramai|sibuk|natal|puasa|hari_raya
cuaca|macet|kemacetan|hujan|pandemi|banjir *5 penyebabnya|menghambat|membuat_kami|menghalangi|jadi_kendala|menyebabkan`,
    "soft-excuse": `
di_luar_kendali|di_luar_kontrol`,
    "blames-customer": `
seharusnya|semestinya|mestinya|harusnya *2 @you *4 membaca|memeriksa|memberi_tahu|menelepon|tahu|mengikuti|mengirim|membayar|bertanya|mengisi|menyimpan|melapor|lebih|menghubungi|menunggu|mengecek|teliti|hati_-_hati|memahami|mendengarkan|datang|mencermati|paham|merahasiakan|menjaga|memastikan|melaporkan|merawat|memakai|menggunakan|menaati|mematuhi
@you *3 seharusnya|semestinya|mestinya|harusnya *4 membaca|memeriksa|memberi_tahu|menelepon|tahu|mengikuti|mengirim|membayar|bertanya|mengisi|menyimpan|melapor|lebih|menghubungi|menunggu|mengecek|teliti|hati_-_hati|memahami|mendengarkan|datang|mencermati|paham|merahasiakan|menjaga|memastikan|melaporkan|merawat|memakai|menggunakan|menaati|mematuhi
andai|andaikan|andaikata|seandainya|umpama|kalau_saja|jika_saja|coba_saja|andai_saja|sekiranya *2 @you
kalau|jika *1 @you *1 mau|lebih|membaca|teliti|sabar *3 teliti|cermat|sabar|membaca|memeriksa|hati_-_hati|syarat|petunjuk|bertanya|dahulu
@you *4 lalai|gagal|mengabaikan|abai|ceroboh|teledor|lupa|kelupaan|melupakan|malas|enggan|menolak|melewatkan
kesalahan|kekeliruan|kelalaian|kecerobohan|keteledoran|salah|kealpaan|kelupaan|ketidaktelitian|kesalahpahaman|ketidaktahuan|ulah|sikap|ketidaksabaran|kebohongan dari|pada|pihak? pihak? @you
-bila|jika|apabila|kalau|setiap @you *4 salah *1 memasukkan|menulis|menuliskan|mengisi|mengirim|mengirimkan|memilih|mengetik|membaca|menghitung|memahami|paham|mengerti|pakai|memakai|menggunakan|menekan|tekan|memencet|pencet|mengeklik|mengklik|klik|memasang|menyebut|menyebutkan|mencatat|menafsirkan|mentransfer|transfer|memesan|mengunduh|mendengar|kira|sangka|alamat
@you *2 tidak|tak|tidak_pernah|belum_pernah sempat|juga|segera|langsung|pernah|mau? mengisi|mengirim|mengirimkan|memberikan|menyertakan|melampirkan|membaca|mengikuti|melengkapi|memasukkan|membayar|memeriksa|memberi_tahu|memberitahukan|menginformasikan|membuka|menjawab|membalas|mendengarkan|memahami|mengerti|teliti|cermat|hati_-_hati|bertanya|melapor|melaporkan|menyimpan|sabar|jujur|peduli|kooperatif
@you sendiri yang|lah *2 memberikan|memberi|membocorkan|mengirimkan|menyerahkan|mengeklik|mengklik|menekan|membagikan
@you *3 sendiri *3 yang|penyebab|penyebabnya|salah *3 salah|keliru|lalai|menyebabkan|merusak|memilih|menyetujui|bersalah
@you *3 keliru|bersalah|berlebihan|mengarang|bersembunyi|merusak|merusakkan|menyebabkan|menyalahgunakan|membesar_-_besarkan
@you lah? yang *2 salah|keliru|lalai|bersalah|menyebabkan
disebabkan|diakibatkan|akibat *2 oleh? *3 @you
karena|sebab *1 @you *2 sendiri|kurang|tidak|lalai|lupa|salah|terlambat|memilih|memaksa|ceroboh|mengabaikan
@you *2 mengaku|mengklaim|berdalih|berpura_-_pura|berdalih|menuduh
menyalahkan *1 @you
-bila|jika|apabila|kalau|setiap @you *2 terlambat|telat *1 melapor|melaporkan|membayar|mengajukan|memberi_tahu|menghubungi|mengirim|mengirimkan|mengembalikan
kesalahan|kekeliruan|kelalaian *2 ada|terletak|berada|justru pada|di_pihak @you
kami|saya tidak|tak *1 percaya *3 @you
coba *1 kalau|jika *1 @you
@you *2 memberikan|memberi|memasukkan|mengisi|menulis|menyampaikan|mengirim *3 salah|keliru
permintaan|keluhan|tuntutan|pengaduan *1 @you *2 berlebihan|mengada_-_ada
! permintaan|keluhan|tuntutan|pengaduan|keterangan|penjelasan|cerita|pernyataan|pengakuan|alasan *1 @you tidak_masuk_akal|tidak_wajar|sulit_dipercaya|sukar_dipercaya|sulit_diterima_akal|diragukan|meragukan
@you *8 mengabaikannya
! @you *2 tidak *1 berkata|bicara|berbicara *1 jujur
adalah|merupakan|itu|ini *2 tugas|tanggung_jawab|kewajiban|urusan @you
keterlambatan|kelambatan *3 @you *3 menjadi|menyebabkan|penyebab|penyebabnya|adalah
@you *1 kurang *1 teliti|cermat|hati_-_hati|sabar|memahami|paham|membaca|jelas|jujur`,
  },
};
