/**
 * The worked case of the course: a passenger whose ticket has not come and who flies tomorrow. Calm
 * first, see the value flag, issue a new ticket, with a free upgrade for high value.
 *
 * @example
 * import { lostTicketScript, parseScript } from "@ramah/scripting";
 *
 * parseScript(lostTicketScript).diagnostics; // => []
 */
export const lostTicketScript: string = `---
script: lost-ticket
languages: id, en
start: Salam
facts:
  nama pelanggan / customer name: text
  nama petugas / agent name: text
  kode pemesanan / booking code: text
  nilai pelanggan / customer value: biasa / normal | tinggi / high
  tiket / ticket: hilang / missing | diterbitkan ulang / reissued
  peningkatan kelas / upgrade: tidak ada / none | gratis / free
sources:
  CRM dan Pelayanan Pelanggan (slides) | call centre process; customer intelligence | 2026-11-21 | verified
  The Call Centre Customer Care (course, six modules) | module 4, language; four principles | 2026-11-21 | verified
---
# Tiket belum sampai, besok berangkat
en: Ticket not arrived, flight tomorrow

## Salam
en: Greeting
Sebut bagian lebih dahulu; nama Anda menyusul sebagai balasan atas nama penelepon.
en: Say the department first; your own name follows in exchange for the caller's.
> Layanan Tiket, selamat datang. Ada yang bisa saya bantu?
> en: Ticket Services, welcome. How may I help you?

Tanya nama pelanggan
> Boleh saya tahu nama Anda?
> en: May I ask your name?

> Nama saya {nama petugas}, {nama pelanggan}. Saya sendiri yang akan menangani hal ini. (jika nama petugas diketahui dan nama pelanggan diketahui)
> en: My name is {agent name}, {customer name}. I will handle this personally.

- Tiket belum sampai dan besok harus terbang -> Tenangkan
  en: The ticket has not arrived and the flight is tomorrow
- Hal lain -> Alihkan
  en: Something else

## Tenangkan
en: Calm
Minta maaf lebih dahulu. Jangan mencari alasan; bicarakan langkah berikutnya.
en: Apologise first. Make no excuses; talk about what happens next.
Catat tiket = hilang
> Saya mohon maaf atas kecemasan yang Anda alami. Saya mengerti bahwa Anda harus terbang besok.
> en: I am sorry for the worry this has caused. I understand that you have to fly tomorrow.

> Mari kita selesaikan sekarang juga.
> en: Let us put this right straight away.

Tanya kode pemesanan
> Boleh saya minta kode pemesanan Anda?
> en: May I have your booking code?

Tanda nilai tinggi: terbitkan tiket baru dengan peningkatan kelas tanpa biaya. (jika nilai pelanggan adalah tinggi)
en: High value flag: issue the new ticket with a free upgrade.

- Setuju diterbitkan tiket baru -> Tiket baru dengan peningkatan (jika nilai pelanggan adalah tinggi)
  en: Agrees to a new ticket
- Setuju diterbitkan tiket baru -> Tiket baru
  en: Agrees to a new ticket
- Ingin bicara dengan orang lain -> Alihkan
  en: Wants to speak to somebody else

## Tiket baru dengan peningkatan
en: New ticket with an upgrade
Catat tiket = diterbitkan ulang, peningkatan kelas = gratis
> Tiket baru Anda saya terbitkan sekarang, dengan peningkatan kelas tanpa biaya.
> en: I am issuing your new ticket now, with an upgrade at no charge.

> Apakah ini sesuai dengan yang Anda harapkan?
> en: Is this what you had in mind?

- Ya -> Pastikan
  en: Yes
- Belum -> Alihkan
  en: Not yet

## Tiket baru
en: New ticket
Catat tiket = diterbitkan ulang, peningkatan kelas = tidak ada
> Tiket baru Anda saya terbitkan sekarang.
> en: I am issuing your new ticket now.

> Apakah ini sesuai dengan yang Anda harapkan?
> en: Is this what you had in mind?

- Ya -> Pastikan
  en: Yes
- Belum -> Alihkan
  en: Not yet

## Pastikan
en: Confirm
Janji lisan mengikat perusahaan: bacakan kata demi kata.
en: A spoken promise binds the company: read it word for word.
WAJIB janji-tiket sebelum Penutup
> {nama pelanggan}, tiket baru dengan kode pemesanan {kode pemesanan} berlaku untuk penerbangan Anda besok. Tiket yang lama tidak berlaku lagi.
> en: {customer name}, the new ticket under booking code {booking code} is valid for your flight tomorrow. The old ticket is no longer valid.

- Sudah jelas -> Penutup
  en: That is clear

## Alihkan
en: Hand over
Jelaskan manfaatnya bagi pelanggan, lalu mintalah izin. Sampaikan semua yang sudah dicatat.
en: Explain what the customer gains by it, then ask permission. Pass on everything that was noted.
> Kami memiliki rekan yang khusus menguasai hal ini dan dapat membantu Anda lebih cepat. Apakah Anda berkenan saya sambungkan?
> en: We have colleagues who specialise in this and can help you faster. Would you mind if I put you through to them?

- Tidak berkenan -> Tenangkan
  en: Would rather not
Alihkan ke petugas khusus / a specialist

## Penutup
en: Goodbye
> Ada hal lain yang bisa saya bantu?
> en: Is there anything else I can help you with?

> Terima kasih, {nama pelanggan}. Selamat jalan. (jika nama pelanggan diketahui)
> en: Thank you, {customer name}. Have a good flight.

- Ada hal lain -> Alihkan
  en: Something else
Selesai
`;
