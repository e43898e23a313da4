import type { Words } from "./words.js";

export const help: Words["help"] = {
  help: `ramah: layanan pelanggan yang ramah, dari baris perintah

Pemakaian: ramah PERINTAH [opsi]

Perintah:
  check BERKAS...  memeriksa surel sebelum dikirim
  play NASKAH      menjalani naskah panggilan, langkah demi langkah
  explain ISTILAH  menjelaskan arti istilah dengan kata sederhana
  help PERINTAH    menerangkan sebuah perintah

Opsi untuk semua perintah:
  --lang id|en     bahasa jawaban (jika tidak ada: menurut LC_ALL, LC_MESSAGES, atau LANG)
  --json           jawaban untuk program: hanya JSON pada keluaran standar
  -h, --help       menerangkan cara pemakaian
  -v, --version    menyebutkan versi

Berakhir dengan 0 jika semuanya baik, 1 jika ada temuan, 2 jika tidak dapat dikerjakan.

Contoh:
  ramah check balasan.eml
  ramah play lost-ticket
  ramah explain waktu tunggu
`,
  check: `ramah check: memeriksa surel sebelum dikirim

Pemakaian: ramah check [--complaint] [--fix] BERKAS...

Yang dinilai hanya kata-kata Anda sendiri dan subjeknya, bukan kutipan dan tanda tangan. Setiap
temuan menunjukkan letak, alasan, kalimat yang lebih baik, dan sumber aturannya. Tidak ada yang
diubah atau dikirim.

BERKAS:
  surel.eml        surel beserta kepala dan lampirannya
  draf.txt         draf: teks tanpa kepala surel
  -                masukan standar, salah satu dari keduanya

Opsi:
  --complaint      surel ini menjawab keluhan: perlu maaf, nama, dan langkah berikutnya
  --fix            mencetak teks dengan semua perbaikan yang aman; berkasnya tetap
  --lang id|en     bahasa temuan; bahasa surelnya dikenali sendiri
  --json           { "files": [{ "path", "kind", "subject", "language", "warnings",
                   "findings", "fixed" }], "issues": [{ "code", "text", "path" }] }

Berakhir dengan 1 jika ada kesalahan atau peringatan (saran saja tidak dihitung), dengan 2 jika
ada berkas yang tidak terbaca. Baris dihitung pada teks surel, seperti tampak di aplikasi surel.

Contoh:
  ramah check balasan.eml
  ramah check --complaint --lang id balasan.eml
  ramah check --fix draf.txt > lebih-baik.txt
  cat draf.txt | ramah check -
`,
  play: `ramah play: menjalani naskah panggilan, langkah demi langkah

Pemakaian: ramah play [--fact NAMA=NILAI]... [--answers BERKAS] NASKAH

NASKAH adalah berkas seperti salam.md, atau naskah dari pustaka: lost-ticket, complaint-answer,
greeting. Kesalahan dan peringatan di dalamnya ditunjukkan beserta letaknya.

Opsi:
  --fact NAMA=NILAI  yang sudah diketahui sebelum panggilan; boleh berkali-kali
  --answers BERKAS   jawaban dari berkas: satu jawaban per baris; baris kosong dan baris dengan #
                     tidak dihitung. Jawaban dapat pula lewat pipa.
  --lang id|en       bahasa naskah yang dimainkan
  --json             { "script", "status", "step", "facts", "mustSays", "transcript",
                     "diagnostics", "issues": [{ "code", "text", "path" }] }

Selama panggilan:
  1, 2, ...        memilih yang terjadi berikutnya, atau tulis kata-katanya
  nama=nilai       mencatat fakta kapan saja
  -                melewati pertanyaan (cukup juga dengan Enter)
  b, q, ?          kembali, berhenti, bantuan

Berakhir dengan 0 jika panggilan sampai selesai atau Anda hentikan; dengan 1 jika naskahnya salah,
ada jawaban yang tidak sesuai, atau jawaban habis sebelum panggilan selesai; dengan 2 jika salah
pakai.

Contoh:
  ramah play lost-ticket
  ramah play --fact "nilai pelanggan=tinggi" lost-ticket
  ramah play --answers tenang.answers salam.md
`,
  explain: `ramah explain: menjelaskan arti istilah dengan kata sederhana

Pemakaian: ramah explain ISTILAH
           ramah explain --list

ISTILAH adalah singkatan atau nama, dalam bahasa Indonesia atau Inggris. Beberapa kata tidak perlu
diapit tanda petik.

Opsi:
  --list           menampilkan semua istilah
  --lang id|en     bahasa penjelasan
  --json           { "concepts": [...], "suggestions": [...], "issues": [{ "code", "text" }] }

Berakhir dengan 1 jika istilahnya tidak dikenal; nama yang mirip akan ditawarkan.

Contoh:
  ramah explain CRM
  ramah explain waktu tunggu
  ramah explain --lang en click and mortar
`,
};
