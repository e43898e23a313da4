/**
 * Greeting handshake, hold, transfer and goodbye for any call, with the six key phrases.
 *
 * @example
 * import { greetingScript, parseScript } from "@ramah/scripting";
 *
 * parseScript(greetingScript).diagnostics; // => []
 */
export const greetingScript: string = `---
script: greeting
languages: en, id
start: Greeting
facts:
  department / bagian: text
  customer name / nama pelanggan: text
  agent name / nama petugas: text
sources:
  The Call Centre Customer Care (course, six modules) | module 4, language; control of the call | 2026-11-21 | verified
  Menyediakan Layanan Pelanggan (slides by Musdalifah Dj.) | slide 25 | 2026-11-21 | verified
---
# Greeting, hold, transfer and goodbye
id: Memberi salam, menahan, mengalihkan, dan menutup panggilan

## Greeting
id: Salam
> {department}, welcome. How may I help you?
> id: {bagian}, selamat datang. Ada yang bisa saya bantu?

Let the customer talk.
id: Biarkan pelanggan berbicara.
- Says what it is about -> Handshake
  id: Menyampaikan keperluannya

## Handshake
id: Perkenalan
Ask customer name
> And may I ask your name?
> id: Boleh saya tahu nama Anda?

Your name is the answer to the customer's: now it is heard.
id: Nama Anda adalah balasan atas nama pelanggan: baru pada saat inilah nama itu diperhatikan.
> I understand, {customer name}. My name is {agent name}. (if customer name is known and agent name is known)
> id: Saya mengerti, {nama pelanggan}. Nama saya {nama petugas}.

- Can be answered now -> Answer
  id: Dapat dijawab sekarang
- Has to be looked up -> Hold
  id: Perlu dicari dahulu
- Belongs to another department -> Transfer
  id: Urusan bagian lain

## Hold
id: Tahan
Come back within two minutes, also with nothing new. Some telephones drop a held call after 20 to 30 seconds: know yours.
id: Kembalilah dalam dua menit, juga bila belum ada hasil. Sebagian pesawat telepon memutus panggilan yang ditahan setelah 20 sampai 30 detik: kenali pesawat Anda.
> May I ask you to hold for a moment while I look it up?
> id: Bolehkah saya minta Anda menunggu sebentar selagi saya mencarinya?

- Prefers to be called back -> Call back
  id: Lebih suka dihubungi kembali
- Holds -> Return
  id: Bersedia menunggu

## Return
id: Kembali
> Thank you for waiting.
> id: Terima kasih sudah menunggu.

- Found -> Answer
  id: Sudah ditemukan
- Needs more time -> Hold
  id: Perlu waktu lagi

## Call back
id: Hubungi kembali
Agree on a time that you are sure to keep.
id: Sepakati waktu yang pasti dapat Anda tepati.
> I will call you back myself. What time would suit you?
> id: Saya sendiri yang akan menghubungi Anda kembali. Pukul berapa Anda dapat dihubungi?

- A time is agreed -> Goodbye
  id: Waktunya disepakati

## Transfer
id: Alihkan
Pass on what you were told. If that cannot be done, say sorry that it has to be told again.
id: Sampaikan apa yang sudah diceritakan. Jika tidak bisa, mintalah maaf karena pelanggan harus mengulanginya.
> We have colleagues who know this field well and can find a solution for you faster. Would you mind if I transfer you to them?
> id: Kami memiliki rekan yang sangat menguasai bidang ini dan dapat menemukan solusi lebih cepat untuk Anda. Apakah Anda berkenan saya alihkan kepada mereka?

- Would rather not -> Call back
  id: Tidak berkenan
Transfer to the specialist department / bagian khusus

## Answer
id: Jawaban
Answer the question as it was asked.
id: Jawablah apa yang ditanyakan.
> Is this what you had in mind?
> id: Inikah yang Anda maksud?

- Yes -> Goodbye
  id: Ya
- Not quite -> Handshake
  id: Belum tepat

## Goodbye
id: Penutup
> Is there anything else I can help you with?
> id: Ada hal lain yang bisa saya bantu?

> Did this meet your expectations?
> id: Apakah ini sudah memenuhi harapan Anda?

> Thank you, {customer name}. Please call us at any time. (if customer name is known)
> id: Terima kasih, {nama pelanggan}. Silakan hubungi kami kapan saja.

- Something else -> Handshake
  id: Ada hal lain
End
`;
