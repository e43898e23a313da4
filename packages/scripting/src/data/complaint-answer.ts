/**
 * The four principles as a pattern for any complaint: anticipate, apologise, analyse, answer; then a
 * promise with a time, said word for word.
 *
 * @example
 * import { complaintAnswerScript, parseScript } from "@ramah/scripting";
 *
 * parseScript(complaintAnswerScript).diagnostics; // => []
 */
export const complaintAnswerScript: string = `---
script: complaint-answer
languages: en, id
start: Anticipate
facts:
  customer name / nama pelanggan: text
  agent name / nama petugas: text
  complaint / keluhan: text
  wish / keinginan: text
  remedy / penyelesaian: text
  promised hours / jam yang dijanjikan: 1..72
  amount refunded / jumlah pengembalian: 0..100000000 IDR
sources:
  The Call Centre Customer Care (course, six modules) | module 4, four principles; say sorry; legal implications | 2026-11-21 | verified
---
# Answering a complaint
id: Menjawab keluhan

## Anticipate
id: Antisipasi
Nobody calls about a good day: expect disappointment, let the customer finish, and listen for the name.
id: Orang tidak menelepon karena semuanya lancar: bersiaplah menghadapi kekecewaan, biarkan pelanggan selesai bicara, dan simak namanya.
> Thank you for contacting us. Please tell me what happened.
> id: Terima kasih sudah menghubungi kami. Silakan ceritakan apa yang terjadi.

Ask complaint
- Tells what happened -> Apologise
  id: Menceritakan kejadiannya

## Apologise
id: Minta maaf
Early, for the trouble and the worry. Sympathy is not an admission, and excuses only look back.
id: Sejak awal, atas kesulitan dan kecemasannya. Bersimpati bukan berarti mengaku bersalah, dan dalih tidak menyelesaikan masalah.
MUST SAY apology before Answer
> I am sorry for the trouble and the worry this has caused you.
> id: Saya mohon maaf atas kesulitan dan kecemasan yang Anda alami.

- Calmer -> Analyse
  id: Lebih tenang

## Analyse
id: Analisis
Ask customer name
> May I ask your name?
> id: Boleh saya tahu nama Anda?

> I understand that this is upsetting.
> id: Saya mengerti bahwa hal ini mengecewakan.

Ask wish
> What can I do to put it right?
> id: Apa yang dapat saya lakukan untuk memperbaikinya?

- Says what would put it right -> Answer
  id: Menyebut apa yang dapat memperbaikinya
- Wants somebody with more authority -> Hand over
  id: Ingin berbicara dengan orang yang lebih berwenang

## Answer
id: Jawab
Give your own name without being asked, and take the matter on yourself.
id: Sebutkan nama Anda tanpa diminta, dan ambil sendiri tanggung jawabnya.
> My name is {agent name}. I will handle this personally. (if agent name is known)
> id: Nama saya {nama petugas}. Saya sendiri yang akan menangani hal ini.

> We are returning {amount refunded} to you. (if amount refunded is known and amount refunded > 0)
> id: Kami mengembalikan {jumlah pengembalian} kepada Anda.

Ask remedy
- Accepts -> Promise
  id: Menerima
- Does not accept -> Hand over
  id: Tidak menerima

## Promise
id: Janji
Promise less than you can do: if it takes one hour, say two.
id: Janjikan lebih sedikit daripada yang Anda sanggupi: jika perlu satu jam, sebutkan dua jam.
Ask promised hours
MUST SAY promise before Goodbye
> I promise you this: {remedy}. You will hear from me within {promised hours} hours at the latest.
> id: Saya berjanji: {penyelesaian}. Anda akan menerima kabar dari saya paling lambat dalam {jam yang dijanjikan} jam.

- Agrees to the time -> Goodbye
  id: Setuju dengan waktunya
- Needs it sooner -> Hand over
  id: Perlu lebih cepat

## Hand over
id: Alihkan
Say what the customer gains by it, and pass on everything: nothing is told twice.
id: Sebutkan manfaatnya bagi pelanggan, dan sampaikan semuanya: tidak ada yang perlu diceritakan dua kali.
> My colleague has the authority to decide this and will have everything you have told me. May I put you through?
> id: Rekan saya berwenang memutuskan hal ini dan akan menerima semua yang sudah Anda sampaikan. Boleh saya sambungkan?
Transfer to a supervisor / penyelia

## Goodbye
id: Penutup
Follow up in writing today.
id: Tindak lanjuti secara tertulis hari ini juga.
> Thank you for telling us. Is there anything else I can help you with?
> id: Terima kasih sudah memberi tahu kami. Ada hal lain yang bisa saya bantu?
End
`;
