// A second set, written after the patterns had learnt from the first.

export const secondEnglish = `
=== acknowledgement | uk-fca
| Dear Mrs Kaur,

apologises,apologises-early,shows-understanding | I was sorry to read that the last few months with your mortgage have been so difficult.
says-received | Your complaint form came in on Monday 16 November 2026.

names-handler,looks-forward | Please think of me, Edward Lyle, as your one point of contact until this is finished.
says-handled | I have begun by requesting the recordings of your calls.
states-time-limit,looks-forward | The latest date for our answer is 11 January 2027.

| Yours sincerely
names-handler | Edward Lyle

=== final-response | uk-fca
| Dear Mr Hassan,

apologises,apologises-early,shows-understanding | Let me begin by apologising for the time it took us to find the missing premium.

gives-decision | We have concluded that your complaint should be upheld.
gives-reasons | Our accounts team traced the payment to a customer with a similar name; the reference had been mistyped when the cheque was scanned.
looks-forward | The policy has been restored, and you will receive £75 for the trouble.

may-refer | You are entitled to take the matter to the Financial Ombudsman Service if this does not settle it for you.
waiver-statement | The Ombudsman will need our consent after six months, and we do not intend to give our permission.
encloses-leaflet | Attached is the leaflet that explains how it works.
scheme-website | It is also on www.financial-ombudsman.org.uk.

| Yours sincerely,
names-handler | Rachel Stone

=== not-yet | uk-fca
| Dear Ms Flynn,

apologises,apologises-early,shows-understanding | It is now eight weeks since you complained, and I apologise that you are still without a decision.

explains-delay | Our actuary has not finished the calculation, which depends on figures from your former employer.
gives-new-date,looks-forward | I anticipate that the final response will be ready by 26 February 2027.

may-refer | From today you have the option of asking the Financial Ombudsman Service to step in.
waiver-statement | We agree to the Ombudsman looking at it outside the usual time limits.
encloses-leaflet,scheme-website | The enclosed leaflet and www.financial-ombudsman.org.uk tell you more.

| Kind regards,
names-handler | Owen Blythe

=== delay-notice | au-idr
| Dear Mr Costa,

apologises,apologises-early,shows-understanding | Please accept our sincere apologies for not getting back to you within the 30 days.

explains-delay | The complexity of the matter is the reason: it involves four lenders.
looks-forward | You will hear from me again by 5 February.

may-refer | You are welcome to contact AFCA before then, free of charge, at www.afca.org.au.

| Regards,
names-handler | Zoe Lim
`;

export const secondIndonesian = `
=== acknowledgement | id-ojk-written
| Yth. Ibu Sri Wahyuni,

apologises,apologises-early,shows-understanding | Kami menyampaikan maaf yang tulus atas kendala yang Ibu hadapi saat menarik tunai.
says-received | Formulir pengaduan Ibu sudah kami terima hari ini.
gives-reference | Catatlah nomor registrasinya, yaitu 2026/11/00983.

names-handler,says-handled | Pengaduan ini berada di bawah penanganan saya, Andi Saputra.
looks-forward | Dalam dua hari saya akan menghubungi Ibu.

| Hormat saya,
names-handler | Andi Saputra

=== final-response | id-ojk-written
| Yth. Bapak Joko Susilo,

apologises,apologises-early,shows-understanding | Izinkan kami memohon maaf atas waktu yang terbuang karena persoalan asuransi ini.

gives-decision | Dengan mempertimbangkan semua dokumen, kami memutuskan mengabulkan permohonan Bapak.
gives-reasons | Premi ternyata masuk ke polis nasabah lain yang bernama mirip, sebagaimana terlihat pada bukti setoran.
looks-forward | Polis Bapak sudah aktif kembali dan santunan akan cair pekan ini.

| Hormat kami,
names-handler | Rina Marlina

=== not-yet | uk-fca
| Yth. Ibu Flynn,

apologises,apologises-early,shows-understanding | Sudah delapan minggu sejak Ibu mengadu, dan saya minta maaf karena keputusan belum ada.

explains-delay | Aktuaris kami belum merampungkan hitungannya karena menunggu angka dari tempat kerja Ibu yang lama.
gives-new-date,looks-forward | Saya memperkirakan tanggapan akhir siap pada 26 Februari 2027.

may-refer | Mulai hari ini Ibu boleh meminta bantuan Financial Ombudsman Service.
waiver-statement | Kami setuju Ombudsman memeriksanya walaupun melewati batas waktu.
encloses-leaflet,scheme-website | Brosur terlampir dan situs www.financial-ombudsman.org.uk memuat penjelasannya.

| Hormat saya,
names-handler | Owen Blythe

=== extension-notice | id-ojk-written
| Yth. Bapak Joko Susilo,

apologises,apologises-early,shows-understanding | Kami mohon maaf bahwa pemeriksaan belum dapat diselesaikan sesuai rencana.

explains-delay | Penyebabnya adalah kebutuhan pemeriksaan khusus di kantor pusat.
gives-new-date,looks-forward | Oleh sebab itu, batas penyelesaian diperpanjang selama 10 hari kerja hingga 21 Desember 2026.

| Hormat kami,
names-handler | Rina Marlina
`;

interface Sentences {
  readonly "admits-liability": readonly string[];
  readonly "makes-excuse": readonly string[];
  readonly "blames-customer": readonly string[];
}

export const secondForbidden: { readonly en: Sentences; readonly id: Sentences } = {
  en: {
    "admits-liability": [
      "We bear the full blame for what went wrong.",
      "The accident was the result of our negligence.",
      "I accept on behalf of the company that we are at fault.",
      "We are liable to you for the loss of earnings.",
      "Our staff broke the law when they opened your letter.",
      "We confess that we acted negligently.",
      "It was wholly our mistake.",
      "We admit full responsibility for the leak.",
    ],
    "makes-excuse": [
      "Everyone here has been rushed off their feet.",
      "Half of the department is on holiday.",
      "We're only following company procedure.",
      "Our website crashed on that day.",
      "The previous manager left things in a mess.",
      "It is not my department that deals with this.",
      "Due to staff shortages we could not reply.",
      "Nobody is perfect.",
    ],
    "blames-customer": [
      "You must have misread the label.",
      "You were told about this and ignored it.",
      "You should've kept your PIN secret.",
      "The damage is due to your own carelessness.",
      "You are being unreasonable.",
      "Had you paid on time, there would be no fee.",
      "You didn't bother to answer.",
      "We suspect that you are not telling the truth.",
    ],
  },
  id: {
    "admits-liability": [
      "Kami memikul seluruh tanggung jawab atas kesalahan tersebut.",
      "Kecelakaan itu terjadi karena kelalaian karyawan kami.",
      "Atas nama perusahaan saya mengakui bahwa kami bersalah.",
      "Kami bertanggung jawab secara hukum terhadap kerugian Bapak.",
      "Petugas kami melanggar hukum ketika membuka surat Ibu.",
      "Ini sepenuhnya salah kami.",
      "Kami mengaku lalai.",
      "Kami mengakui bahwa kebocoran itu adalah kesalahan kami.",
    ],
    "makes-excuse": [
      "Semua petugas kami sedang kewalahan.",
      "Separuh bagian kami sedang cuti.",
      "Kami hanya menjalankan prosedur perusahaan.",
      "Situs kami mati pada hari itu.",
      "Pimpinan sebelumnya meninggalkan pekerjaan berantakan.",
      "Itu bukan urusan bagian saya.",
      "Karena kekurangan tenaga, kami belum sempat menjawab.",
      "Tidak ada yang sempurna.",
    ],
    "blames-customer": [
      "Ibu pasti salah membaca labelnya.",
      "Bapak sudah diberi tahu, tetapi mengabaikannya.",
      "Seharusnya Anda merahasiakan PIN.",
      "Kerusakan ini akibat kecerobohan Anda sendiri.",
      "Permintaan Bapak tidak masuk akal.",
      "Andaikata Ibu membayar tepat waktu, tidak akan ada denda.",
      "Anda malas menjawab surat kami.",
      "Kami menduga Ibu tidak berkata jujur.",
    ],
  },
};

export const secondHarmless: { readonly en: readonly string[]; readonly id: readonly string[] } = {
  en: [
    "We make no admission of liability.",
    "Our solicitors will decide whether the firm is liable.",
    "You did nothing wrong.",
    "Thank you for your patience while we were busy checking the files.",
    "You should not have had to call twice.",
    "You failed to receive the refund because the account was closed.",
    "Our driver left the parcel with your neighbour at noon.",
    "We checked whether you were charged the wrong amount.",
    "The insurer of the other driver has accepted liability.",
    "You could have received the letter on Friday or on Saturday.",
    "I have asked the courier for the proof of delivery.",
    "If anything that we told you is wrong, please let me know.",
  ],
  id: [
    "Hal ini tidak dapat diartikan sebagai pengakuan bersalah.",
    "Pengacara kami akan menilai apakah perusahaan bertanggung jawab secara hukum.",
    "Ibu tidak melakukan kesalahan apa pun.",
    "Sistem kami menunjukkan bahwa pembayaran telah masuk.",
    "Seharusnya Ibu tidak perlu menelepon dua kali.",
    "Kami menanyakan bukti pengiriman kepada kurir.",
    "Kami memeriksa apakah Bapak dikenai tarif yang salah.",
    "Perusahaan asuransi pihak lain telah mengakui tanggung jawabnya.",
    "Sopir kami menitipkan paket itu kepada tetangga Ibu.",
    "Jika ada keterangan kami yang keliru, mohon beri tahu kami.",
    "Ibu belum menerima kartu karena alamatnya berubah.",
    "Kesalahan penulisan nama Ibu sudah kami perbaiki.",
  ],
};
