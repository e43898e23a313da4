import { expect, test } from "vitest";
import { applySafeFixes, checkDraft } from "../../src/index.js";

const told = (body: string) =>
  checkDraft({ body, answers: { isComplaint: true } }).findings.map(({ reason }) => reason.code);

test("the pizza that never came: the clerk's words written down break five rules (S2 slide 28)", () => {
  const en = `Dear Mr Hall,

Our driver came and knocked. You are lying. You were hiding behind the door!
Next time open the door. It was your own fault.`;
  const id = `Yth. Bapak Hadi,

Pengantar kami sudah datang dan mengetuk. Anda berbohong. Anda bersembunyi di balik pintu!
Lain kali buka pintunya. Itu kesalahan Anda sendiri.`;
  for (const body of [en, id]) {
    expect(told(body)).toEqual(
      expect.arrayContaining([
        "doubts-reader",
        "exclaims",
        "blames-reader",
        "apology-missing",
        "name-missing",
        "next-step-missing",
      ]),
    );
    expect(told(body).filter((code) => code === "doubts-reader")).toHaveLength(2);
  }
});

test("the same answer as the four principles ask for passes (S0 four principles)", () => {
  const en = `Dear Mr Hall,

I am sorry that your pizza did not arrive and that your evening was spoilt. I can see why you are upset. I will take care of this myself: a fresh pizza will be with you by 8 pm, and there is nothing to pay.

Kind regards,
Rina Putri

On Sat, 21 Nov 2026 at 19:02, Tom Hall <tom@example.org> wrote:
> WHERE IS MY PIZZA?!! You are lying to me!`;
  const id = `Yth. Bapak Hadi,

Saya mohon maaf karena pizza Bapak tidak tiba sehingga acara malam ini terganggu. Saya memahami kekecewaan Bapak. Saya sendiri yang akan menangani hal ini: pizza baru akan kami antar paling lambat pukul 20.00 tanpa biaya apa pun.

Hormat saya,
Rina Putri

Pada Sab, 21 Nov 2026 pukul 19.02 Hadi <hadi@contoh.id> menulis:
> MANA PIZZA SAYA?!! Anda berbohong!`;
  expect(told(en)).toEqual([]);
  expect(told(id)).toEqual([]);
});

test("a blunt form letter becomes a request by its safe fixes alone, line ends kept (N-13)", () => {
  const body = "Fill in the form!!\r\nYou must send it by Friday.\r\n\r\n> You must answer!!\r\n";
  expect(applySafeFixes(body, checkDraft({ body }).findings)).toBe(
    "Please fill in the form.\r\nPlease send it by Friday.\r\n\r\n> You must answer!!\r\n",
  );
});

test("ordinary good answers are left in peace in both languages", () => {
  for (const body of [
    "Dear Ms Lee,\n\nThank you for your order of 3 March. Your lamp left our warehouse this morning and should reach you on Thursday. You can follow the parcel with the number 4711.\n\nIf you have any questions, please call us between 9 am and 5 pm.\n\nKind regards,\nRina Putri",
    "Hi Tom,\n\nGood news! The part is here. Would you like to collect it, or shall we send it? We do not charge for delivery.\n\nCheers,\nBen",
    "Yth. Ibu Sari,\n\nTerima kasih atas pesanan Ibu tanggal 3 Maret. Lampu Ibu sudah kami kirim pagi ini dan diperkirakan tiba hari Kamis. Nomor resinya 4711.\n\nApabila ada pertanyaan, silakan hubungi kami pukul 09.00 sampai 17.00.\n\nHormat kami,\nRina Putri",
    "Selamat siang, Pak Tono!\n\nSuku cadangnya sudah tiba. Apakah Bapak ingin mengambilnya sendiri atau kami kirimkan? Ongkos kirimnya gratis, jadi Bapak tidak perlu membayar apa pun.\n\nSalam,\nBeni",
  ]) {
    expect(checkDraft({ body }).findings, body).toEqual([]);
  }
});
