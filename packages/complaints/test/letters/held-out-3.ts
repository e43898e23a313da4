// A third set, in the voices of twelve firms, written before its writer had seen the patterns. After the count the
// labels of eight sentences were put right: they carried an element that their kind does not ask for, or lacked one
// that another sentence also says.

export const thirdEnglish = `
=== acknowledgement | uk-fca
| Dear Mr Oyelaran

says-received | Your complaint about the arrangement fee got to us on 12 November 2026 and is now on our register under CR/26/77140.
apologises,apologises-early,shows-understanding | Please accept my apologies that you have had to chase us for an answer.

names-handler,says-handled,looks-forward | I am Harriet Boyle and your complaint sits with me from start to finish.
says-handled,looks-forward | Over the coming days I shall go through the account notes and speak to the branch.
states-time-limit,looks-forward | By Friday 8 January 2027 you will have our final response.

| Kind regards
names-handler | Harriet Boyle
| Customer Outcomes

=== summary-resolution | uk-fca-summary
| Dear Ms Petrov

says-complaint-made,apologises,apologises-early,shows-understanding | On Tuesday you complained that a standing order had gone out twice, and I am sorry for the worry that caused.
says-resolved | As we agreed on the phone yesterday, the matter is now settled: the second payment is back in your account.

names-handler | My name is Callum Reid; ring me on my direct line if anything else comes up.
looks-forward | Your new statement will show the correction from Monday.

may-refer | Should you change your mind, the Financial Ombudsman Service can look at your complaint.
waiver-statement | If you contact them more than six months after today, we will not agree to them considering it.
scheme-website | www.financial-ombudsman.org.uk tells you more.

| Yours sincerely
names-handler | Callum Reid

=== final-response | uk-housing-stage-1
| Dear Miss Achterberg

apologises,apologises-early,shows-understanding | I am truly sorry that your family has been without a working boiler for eleven days.

gives-decision | Having looked at all of this, I am upholding your complaint in part.
gives-reasons | The first visit was missed because the engineer was given the wrong door number; the second took place within the time that we publish.
gives-remedy | To put things right, £120 will be credited to your rent account and a new pump fitted on 9 December 2026.
looks-forward | From now on a named surveyor will text you the evening before each visit.

may-refer | If you remain unhappy you can bring your complaint to the Housing Ombudsman.

| With best wishes
names-handler | Ngozi Farrell

=== delay-notice | au-idr
| Dear Jordan

apologises,apologises-early,shows-understanding | I apologise that your claim is taking longer than the 30 days we told you about.
explains-delay | We have not been able to finish because the hospital has still to send us its records.
| Two requests have gone out and a third goes today.

names-handler,looks-forward | Mei Tran is looking after your complaint and will ring you each Thursday.
looks-forward | As soon as the records are in, she will write to you with our decision.

may-refer | In the meantime you are free to go to the Australian Financial Complaints Authority.

| Regards
names-handler | Mei Tran

=== adr-letter | uk-ofcom
| Dear Mr and Mrs Lindqvist

apologises,apologises-early,shows-understanding | We are sorry that six weeks on your broadband complaint is still not sorted out.

may-refer | You now have the right to ask CISAS to decide it.
scheme-is-independent | It has no connection with us and takes no instructions from us.
scheme-is-free | There is no charge to you.
scheme-website | The form is at www.cedr.com/consumer/cisas.

looks-forward | Whatever you choose, I will carry on working with the network team until your line is stable.

| Best regards
names-handler | Tobias Grant
| Complaint Manager

=== not-yet | uk-fca
| Dear Dr Marchetti

apologises,apologises-early,shows-understanding | I know you hoped for a decision by now, and I am sorry that I cannot give you one.
explains-delay | The reason is that the valuer's second report only arrived last week and has to be checked line by line.
gives-new-date,looks-forward | My aim is to send you our decision no later than 22 January 2027.

may-refer | You do not have to wait: the Financial Ombudsman Service will take your complaint now if you want.
waiver-statement | Were you to leave it longer than six months, the Ombudsman could only act with our consent, which we would not give.
encloses-leaflet | Their leaflet comes with this letter.
scheme-website | See also www.financial-ombudsman.org.uk.

| Yours sincerely
names-handler | Beatrix Holm
`;

export const thirdIndonesian = `
=== acknowledgement | id-ojk-written
| Yth. Ibu Wulandari,

says-received | Surat pengaduan Ibu sudah sampai di meja kami pada hari Kamis, 12 November 2026.
gives-reference | Catat nomor pengaduan ini bila Ibu menghubungi kami: PGD-2026-33108.
apologises,apologises-early,shows-understanding | Maafkan kami atas kerepotan yang Ibu alami karena dana belum kembali.

names-handler,says-handled,looks-forward | Saya, Bagas Prakoso, yang akan mendampingi Ibu sampai urusan ini tuntas.
says-handled | Hari ini saya mulai mencocokkan catatan mesin ATM dengan rekening Ibu.
looks-forward | Selambatnya tanggal 26 November 2026 Ibu sudah menerima jawaban kami.

| Hormat saya,
names-handler | Bagas Prakoso

=== final-response | id-ojk-written
| Yth. Bapak Simanjuntak,

apologises,apologises-early,shows-understanding | Kami meminta maaf karena Bapak harus menunggu cukup lama untuk jawaban ini.

gives-decision | Setelah memeriksa seluruh berkas, kami tidak dapat memenuhi permintaan Bapak.
gives-reasons | Dasarnya, transaksi tersebut disahkan dengan PIN yang benar dari perangkat yang terdaftar atas nama Bapak.
looks-forward | Bila ada bukti baru, kirimkan kepada saya dan akan saya teliti kembali.

| Bapak berhak membawa pengaduan ini ke LAPS SJK.

| Salam hormat,
names-handler | Ratna Hapsari

=== extension-notice | id-ojk-written
| Yth. Ibu Nurhaliza,

apologises,apologises-early,shows-understanding | Mohon maaf, penanganan pengaduan Ibu butuh waktu lebih lama daripada yang kami sampaikan semula.
explains-delay | Penyebabnya adalah bank penerima dana masih meneliti mutasi rekening di pihaknya.
gives-new-date,looks-forward | Dengan demikian jawaban kami sampaikan paling lambat 24 Desember 2026.

names-handler | Pengaduan Ibu tetap berada di tangan saya, Yusuf Maulana.

| Hormat kami,
names-handler | Yusuf Maulana

=== acknowledgement | house-acknowledgement
| Kepada Bapak Tarigan,

apologises,apologises-early,shows-understanding | Kami turut merasakan kekecewaan Bapak dan meminta maaf atas pesanan yang datang dalam keadaan rusak.
says-received | Keluhan yang Bapak kirim lewat WhatsApp tadi pagi telah masuk ke sistem kami.
gives-reference | Nomor tiketnya TKT-55120.

says-handled | Tim gudang sedang kami minta menelusuri foto kemasannya.
names-handler | Untuk urusan ini Bapak dapat langsung mencari saya, Melati Anggraini.
looks-forward | Besok sore saya kabari perkembangannya.

| Terima kasih,
names-handler | Melati Anggraini

=== holding-response | eu-payments
| Yth. Bapak Hutagalung,

apologises,apologises-early,shows-understanding | Kami menyesal bahwa hasil pemeriksaan belum dapat kami berikan hari ini.
explains-delay | Kami masih menunggu keterangan dari bank koresponden di Frankfurt.
gives-new-date,looks-forward | Jawaban lengkap akan Bapak terima sebelum 15 Januari 2027.

| Hormat kami,
names-handler | Stefani Lubis
| Manajer Penanganan Keluhan

=== summary-resolution | uk-fca-summary
| Yth. Ibu Kartikasari,

says-complaint-made | Senin lalu Ibu mengadukan biaya kartu yang ditagih dua kali.
apologises,apologises-early,shows-understanding | Sekali lagi kami mohon maaf atas rasa tidak nyaman yang timbul.
says-resolved | Sesuai pembicaraan kita, persoalan ini kini sudah beres dan biaya kedua telah dikembalikan.

names-handler,looks-forward | Nama saya Andreas Gunawan; silakan telepon saya kapan saja.
looks-forward | Kami akan memastikan tagihan bulan depan sudah benar.

may-refer | Jika di kemudian hari Ibu berubah pikiran, Ibu dapat mengadu ke Financial Ombudsman Service.
waiver-statement | Lewat enam bulan, kami tidak akan menyetujui pengaduan itu diperiksa oleh mereka.
scheme-website | Keterangan selengkapnya ada di www.financial-ombudsman.org.uk.

| Salam,
names-handler | Andreas Gunawan
`;

export const thirdForbidden = {
  en: {
    "admits-liability": [
      "We got this wrong, plain and simple.",
      "The loss you suffered is down to us.",
      "We accept that the mistake was ours.",
      "There is no doubt that our branch caused the damage.",
      "We were at fault when we closed the account.",
      "We take full responsibility for the loss of your parcel.",
      "Our negligence cost you your holiday.",
      "We failed in our duty to you.",
      "This should never have happened, and the blame lies with us.",
      "We are legally responsible for what happened to your car.",
    ],
    "makes-excuse": [
      "As you can imagine, we have been rushed off our feet.",
      "Our phone lines have been unusually busy this month.",
      "Several colleagues have been off sick.",
      "Unfortunately our hands are tied by head office.",
      "It is simply our policy.",
      "The computer would not let us do it.",
      "Our supplier let us down.",
      "This happens to every company from time to time.",
      "The colleague who took your call was new.",
      "We moved offices last month, so things have been chaotic.",
    ],
    "blames-customer": [
      "You failed to read the terms.",
      "You gave us the wrong address.",
      "If you had told us sooner, none of this would have happened.",
      "You ought to have checked the expiry date.",
      "This was caused by your own carelessness.",
      "You obviously pressed the wrong button.",
      "You never told us that you had moved.",
      "I find your version of events hard to believe.",
      "You misunderstood the offer.",
      "Had you followed the instructions, the printer would still work.",
    ],
  },
  id: {
    "admits-liability": [
      "Mungkin memang kami yang salah dalam hal ini.",
      "Kami bertanggung jawab atas kesalahan ini.",
      "Kerugian Bapak terjadi karena kelalaian petugas kami.",
      "Kami mengaku telah melakukan kekeliruan.",
      "Kesalahan ini tanggung jawab kami sepenuhnya.",
      "Ini murni kesalahan dari pihak kami.",
      "Kami telah lalai menjaga data Anda.",
      "Tidak dapat dimungkiri, kerusakan itu akibat ulah kurir kami.",
      "Kami bertanggung jawab penuh atas kerugian Ibu.",
      "Kami sadar bahwa bank telah berbuat salah.",
    ],
    "makes-excuse": [
      "Maklum, akhir bulan kami sangat sibuk.",
      "Banyak petugas kami sedang cuti.",
      "Kami hanya mengikuti kebijakan kantor pusat.",
      "Sistem kami memang sering bermasalah.",
      "Petugas yang melayani Bapak masih baru.",
      "Hal seperti ini biasa terjadi di perusahaan mana pun.",
      "Antrean pengaduan sedang menumpuk.",
      "Itu di luar kuasa kami.",
      "Mau bagaimana lagi, aturannya begitu.",
      "Keterlambatan ini ulah pihak ekspedisi, bukan kami.",
    ],
    "blames-customer": [
      "Mungkin Ibu salah menekan tombol.",
      "Ibu telah salah menekan tombol.",
      "Bapak tidak teliti membaca ketentuan.",
      "Seandainya Bapak melapor lebih awal, hal ini tidak akan terjadi.",
      "Anda sendiri yang memberikan kode OTP kepada penipu.",
      "Kerusakan itu akibat pemakaian Ibu yang tidak benar.",
      "Ibu kurang memahami cara kerja produk ini.",
      "Keterangan Bapak tidak masuk akal.",
      "Seharusnya Anda mengecek saldo terlebih dahulu.",
      "Bapak lupa memberi tahu kami bahwa alamatnya berubah.",
    ],
  },
} as const;

export const thirdHarmless = {
  en: [
    "You told us that the courier left the parcel in the rain.",
    "I will take responsibility for keeping you informed.",
    "We have asked the branch what happened on the day.",
    "You are right to expect a clear answer.",
    "Please check the enclosed copy and tell me if anything is missing.",
    "We do not yet know what caused the loss.",
    "You did nothing wrong by waiting.",
    "The policy document is enclosed.",
    "If it turns out that we made a mistake, we will put it right.",
    "Your explanation helped me to understand the order of events.",
    "You may also have been told about a second fee.",
    "The office is open until five, and my line is open until six.",
    "I am sorry that you were given two different answers.",
    "Nobody is suggesting that you were careless.",
    "You should have received a text message this morning.",
    "Our system shows two payments on 3 November.",
    "We are responsible for answering you within eight weeks.",
    "The damage to the casing can be seen in your photographs.",
    "Thank you for letting us know that you had moved.",
    "You do not need to read the terms again.",
  ],
  id: [
    "Bapak menyampaikan bahwa kurir meninggalkan paket di luar pagar.",
    "Saya bertanggung jawab menangani pengaduan Ibu sampai selesai.",
    "Kami belum mengetahui apa penyebab kerusakan itu.",
    "Wajar bila Ibu mengharapkan jawaban yang jelas.",
    "Mohon periksa salinan terlampir dan kabari saya bila ada yang kurang.",
    "Ibu tidak melakukan kesalahan apa pun.",
    "Jika ternyata kami keliru, kami akan memperbaikinya.",
    "Penjelasan Bapak membantu kami memahami urutan kejadiannya.",
    "Kebijakan polis terlampir bersama surat ini.",
    "Saya menyesal Bapak mendapat dua jawaban yang berbeda.",
    "Seharusnya Ibu sudah menerima pesan singkat pagi ini.",
    "Sistem kami mencatat dua pembayaran pada 3 November.",
    "Kami tidak mengatakan bahwa Ibu ceroboh.",
    "Kerusakan pada casing terlihat jelas di foto yang Bapak kirim.",
    "Terima kasih telah memberi tahu kami bahwa alamat Ibu berubah.",
    "Bapak tidak perlu membaca ketentuan itu lagi.",
    "Kami wajib menjawab dalam sepuluh hari kerja.",
    "Bila Ibu salah memasukkan PIN tiga kali, kartu akan terkunci.",
    "Tombol yang Ibu tekan tercatat di mesin.",
    "Petugas baru di cabang itu bernama Dimas.",
  ],
} as const;
