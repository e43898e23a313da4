import type { Catalogue } from "@ramah/core";
import { channelText, durationText, listText } from "@ramah/core/messages";
import type { DialectProblems, DialectReasons, DialectType } from "../../dialects/reasons.js";

const types: Readonly<Record<DialectType, string>> = {
  text: "teks yang tidak kosong",
  list: "daftar",
  object: "objek dengan isian yang bernama",
  boolean: "true atau false",
  json: "JSON yang dapat dibaca dan berisi objek",
  number: "penanda waktu: teks ISO beserta selisih zonanya, tanggal, atau detik sejak 1970",
  expression: "ungkapan berupa teks",
};

const kinds: Readonly<Record<DialectProblems["dialect-unknown"]["kind"], string>> = {
  queue: "Antrean",
  activity: "Aktivitas",
  profile: "Profil perutean",
  agent: "Petugas",
};

const list = (items: readonly string[]): string => listText(items, "id");

export const dialectMessages: Catalogue<DialectReasons> = {
  "dialect-missing": ({ field }) => `${field} belum diisi.`,
  "dialect-type": ({ expected }) => `Di sini diperlukan ${types[expected]}.`,
  "dialect-number": ({ least, most }) =>
    `Harus berupa bilangan bulat dari ${least} sampai ${most}.`,
  "dialect-value": ({ allowed }) => `Harus salah satu dari: ${allowed.join(", ")}.`,
  "dialect-duplicate": ({ id }) => `ID "${id}" dipakai dua kali.`,
  "dialect-unknown": ({ kind, id }) => `${kinds[kind]} "${id}" tidak ada dalam berkas ini.`,
  "dialect-no-prefix": ({ reference }) =>
    `"${reference}" tidak menyebutkan pemiliknya: di sini setiap nama diawali task. atau worker. (dalam skip_if: workers. atau task.).`,
  "dialect-no-task-attribute": ({ text }) =>
    `"${text}" bukan atribut tugas: tulislah seperti task.agent_sid.`,
  "dialect-both": ({ fields }) => `Hanya salah satu dari ${list(fields)} yang boleh diisi.`,
  "dialect-order-by": ({ text }) =>
    `"${text}" bukan urutan: tulislah atribut beserta ASC atau DESC, misalnya worker.english DESC.`,
  "dialect-condition": ({ found }) =>
    found.length > 1
      ? `Satu ungkapan hanya memuat satu syarat, bukan ${list(found)} sekaligus.`
      : "Ungkapan memerlukan tepat salah satu dari AttributeCondition, AndExpression, OrExpression, dan NotAttributeCondition, serta tidak bersarang terlalu dalam.",

  "dialect-field-ignored": ({ field }) => `${field} tidak dibawa serta.`,
  "dialect-queue-assumed": ({ queue }) =>
    `Antrean ${queue} disebut, tetapi tidak dijelaskan: di sini semua petugas melayaninya.`,
  "dialect-channel-shared": ({ channel, names }) =>
    `${list(names)} terpisah di sistem asal, tetapi di sini menjadi satu saluran (${channelText(channel, "id")}): jatah tempatnya dijumlahkan.`,
  "dialect-channel-unknown": ({ name }) =>
    `Di sini tidak ada saluran untuk ${name}: sebutkan saluran penggantinya dalam "channels".`,
  "dialect-mixed-and-or": ({ source }) =>
    `"${source}" mencampur AND dan OR tanpa tanda kurung. Di sini AND mengikat lebih erat; sistem asal tidak menyebutkan aturannya.`,

  "task-router-no-default": () =>
    "Tidak ada filter bawaan. Di TaskRouter, tugas yang tidak cocok dengan filter mana pun dibatalkan; di sini, tugas itu ditolak dengan no-route.",
  "task-router-time-to-live": ({ defaultMs }) =>
    `Di TaskRouter, tugas yang tidak diambil siapa pun dibatalkan setelah masa berlakunya habis (${durationText(defaultMs, "id")}, kecuali tugas itu menentukan lain); di sini, langkah tanpa batas waktu berlangsung selamanya.`,
  "task-router-early-timeout": () =>
    "Dokumentasinya memperlihatkan tugas yang pindah ke sasaran berikutnya begitu sebuah reservasi kedaluwarsa, sebelum waktu sasaran itu sendiri habis; di sini, tugas tetap di sana sampai waktunya habis dan ditawarkan kepada yang lain. Sasaran-sasaran sesudahnya tetap berakhir pada saat yang sama.",
  "task-router-skipped-time": () =>
    "Di TaskRouter, waktu sebuah sasaran dihitung sejak tugas dibuat sehingga, setelah satu sasaran dilewati, sasaran berikutnya bertambah lama sepanjang waktu yang dilewati itu; di sini, setiap langkah berlangsung selama yang tertulis.",
  "task-router-worker-order": () =>
    "Di antara beberapa petugas yang bebas, yang didahulukan di sini adalah yang paling lama menganggur. Satu halaman dokumentasi menyebut demikian, halaman lain menyebut cara bergilir.",
  "task-router-rejected": () =>
    "Setelah reservasi ditolak atau tidak dijawab, di sini yang lain ditawari lebih dahulu; jika tidak ada yang lain, petugas yang sama ditawari lagi.",
  "task-router-timed-out": ({ activity }) =>
    `Di TaskRouter, petugas yang membiarkan reservasi kedaluwarsa dipindahkan ke aktivitas ${activity}; di sini, ia dianggap tidak siap sampai Anda menyatakan sebaliknya.`,
  "task-router-wrapping": () =>
    "Di TaskRouter, pekerjaan setelah panggilan berlangsung sampai tugas dinyatakan selesai; di sini, sebutkan lamanya lewat contact.completed (wrapUpMs); jika tidak, lamanya nol.",
  "task-router-priorities": ({ mapping }) =>
    `Di sini prioritas tertinggi adalah 1.000 sehingga prioritas dinomori ulang menurut urutannya: ${list(mapping.map(({ from, to }) => `${from} menjadi ${to}`))}. Beri tugas prioritas menurut nomor yang baru.`,
  "task-router-capacity-assumed": ({ workers }) =>
    `Saluran milik ${list(workers)} tidak disebutkan: di sini masing-masing menangani satu tugas dari setiap saluran pada satu waktu.`,
  "task-router-worker-attribute": ({ source }) =>
    `"${source}" menanyakan sid atau nama petugas. Di sini keduanya atribut biasa: agent.updated mengganti semua atribut, jadi sertakan juga sid dan friendly_name bersama atribut yang baru.`,
  "task-router-activity-attribute": ({ source }) =>
    `"${source}" menanyakan aktivitas. Di sini aktivitas adalah atribut biasa: jika petugas berganti aktivitas, kirimkan activity_name dan activity_sid yang baru lewat agent.updated.`,
  "task-router-channel-attribute": ({ source }) =>
    `"${source}" menanyakan seberapa sibuk petugas pada suatu saluran. Di sini nilai itu atribut biasa yang hanya diperbarui oleh Anda; ada tidaknya tempat kosong sudah diperiksa tanpa ungkapan itu.`,
  "task-router-activity-count": ({ reference }) =>
    `"${reference}" menghitung petugas dalam satu aktivitas. Di sini yang dihitung adalah petugas yang atribut activity_sid atau activity_name-nya bernilai demikian menurut agent.updated terakhir.`,
  "task-router-order-missing": ({ attributes }) =>
    `Petugas diurutkan menurut ${list(attributes)}. Yang tidak memilikinya berada di akhir, apa pun arah urutannya. Di TaskRouter, nilai yang bukan bilangan bulat diabaikan; di sini, teks diurutkan menurut abjad setelah bilangan.`,
  "task-router-order-nested": ({ attributes }) =>
    `Petugas diurutkan menurut ${list(attributes)}, yang berada di dalam daftar. Di sini isi daftar tidak dibaca sehingga tidak menentukan urutan: berilah nilai itu nama tersendiri.`,
  "task-router-single-tasking": () =>
    "Jika beberapa tugas sekaligus tidak diizinkan, seorang petugas menangani satu tugas pada satu waktu sehingga di sini kontak dari saluran mana pun memakai seluruh kapasitas petugas.",

  "connect-not-blocking": () =>
    "Di sini petugas tidak pernah dibiarkan menganggur selama ada yang menunggu dan boleh ia layani. Dokumentasinya dapat dibaca seolah-olah kontak berprioritas lebih tinggi yang jedanya belum lewat menahan kontak lain.",
  "connect-contact-priority": ({ usual }) =>
    `Di Amazon Connect, prioritas kontak adalah ${usual} jika tidak diubah, dan angka yang lebih kecil didahulukan; di sini prioritasnya 0, dan angka yang lebih besar didahulukan: pakailah ${usual} dikurangi prioritas itu.`,
  "connect-queue-channels": ({ queue, channels }) =>
    `Di Amazon Connect, hanya kontak melalui ${list(channels.map((one) => channelText(one, "id")))} yang masuk ke ${queue}; di sini, kontak lain tidak dicegah dan akan dilayani petugasnya: jangan tawarkan kontak lain ke antrean itu.`,
  "connect-queue-split": ({ queue, queues }) =>
    `Sebagian petugas melayani ${queue} hanya untuk saluran tertentu, atau dengan prioritas yang berbeda untuk tiap saluran. Di sini antrean itu dipecah menurut saluran: ${list(queues.map((one) => `${one.queue} untuk ${channelText(one.channel, "id")}`))}. Tawarkan kontak ke antrean-antrean ini.`,
  "connect-other-channels": ({ profile, channels }) =>
    `Dalam ${profile || "profil ini"}, petugas yang sedang melayani ${list(channels.map((one) => channelText(one, "id")))} tidak menerima kontak dari saluran lain; di sini, setiap saluran punya jatah tempat sendiri.`,
  "connect-fewest-contacts": () =>
    "Jika beberapa saluran boleh dilayani bersamaan, di Amazon Connect petugas dengan kontak paling sedikit yang dipilih, sedangkan di sini petugas dengan bagian tempat terpakai paling kecil.",
  "connect-missed": ({ reservationMs }) =>
    `Di sini kontak berdering selama ${durationText(reservationMs, "id")}, yang dianggap berlaku untuk semua saluran. Seperti di Amazon Connect, petugas yang melewatkan atau menolaknya tidak menerima kontak baru sampai ia siap kembali.`,
  "connect-after-contact-work": () =>
    "Di Amazon Connect, pekerjaan setelah panggilan berlangsung sampai petugas mengakhirinya; di sini, sebutkan lamanya lewat contact.completed (wrapUpMs); jika tidak, lamanya nol.",
  "connect-hours": ({ names }) =>
    `Jam buka (${list(names)}) tidak dibawa serta: di Amazon Connect, alur memeriksanya sebelum kontak masuk antrean. Di sini, jam kerja petugas ditentukan oleh lokasinya.`,
  "connect-criteria-on-queue": ({ queues }) =>
    `Di Amazon Connect, kriteria perutean melekat pada tiap kontak; di sini, kriteria itu dipasang pada ${list(queues)} untuk semua kontak. Untuk satu kontak pakailah connectCriteria.`,
  "connect-step-unreachable": ({ step, after }) =>
    `Langkah ${step} tidak pernah tercapai: langkah ${after} sebelumnya tidak pernah berakhir.`,
  "connect-last-inbound": ({ profile }) =>
    `Dalam ${profile || "profil ini"}, hanya kontak masuk yang menentukan siapa yang paling lama bebas; di sini, semua kontak menentukan.`,
};
