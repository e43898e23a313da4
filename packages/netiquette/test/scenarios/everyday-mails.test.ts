import { expect, test } from "vitest";
import { checkDraft, type Draft } from "../../src/index.js";

const codes = (body: string, more: Partial<Draft> = {}) =>
  checkDraft({ body, ...more }).findings.map(({ reason }) => reason.code);

test.each([
  ["a reassurance is no refusal", "We can't see your password, so nobody here knows it."],
  ["a reassurance is no refusal", "Nothing is charged, and you can't lose your data."],
  ["a reassurance is no refusal", "Note: your data cannot be seen by anyone else."],
  ["a reassurance is no refusal", "It can’t take longer than three working days."],
  ["a reassurance is no refusal", "It is not possible that anybody saw your data."],
  ["a reassurance is no refusal", "Petugas kami tidak dapat melihat kata sandi Bapak."],
  ["a reassurance is no refusal", "Dana Ibu tidak bisa ditarik orang lain."],
  ["guidance to the reader's own end is no order", "Check the box on the left to stay signed in."],
  ["guidance to the reader's own end is no order", "To reset your password, click on the link."],
  [
    "guidance to the reader's own end is no order",
    "Untuk mengubah kata sandi, klik tautan berikut.",
  ],
  ["an invitation is no order", "Call us on 020 7946 0018 any time."],
  ["an invitation is no order", "Select the option that suits you best."],
  ["an invitation is no order", "Hubungi kami kapan saja di 021-555-0123."],
  ["an invitation is no order", "Kirim bukti transfernya ya, Kak."],
  ["a thing may be attached too", "The attached device shows up in the list."],
  ["a thing may be attached too", "I've attached the voucher to your account."],
  ["a thing may be attached too", "The attachment point is under the seat."],
  ["a thing may be attached too", "Daftar transaksi terlampir di akun Bapak."],
  ["the reader's attachment", "Surat Bapak sudah kami terima beserta lampirannya."],
  ["not everything that ends is stock", "Masa berlaku voucer Bapak sudah habis."],
  ["not everything that ends is stock", "Kontrak Bapak sudah habis masa berlakunya."],
  ["not everything that ends is stock", "Kolom alamat masih kosong."],
  ["not everything that ends is stock", "Baterainya sudah habis."],
  ["an alternative", "We're unable to change the name. What I can do is cancel it free of charge."],
  ["an alternative", "Warna hitam habis, tapi warna biru ready."],
  ["things lie in parcels", "Enclosed in the parcel you will find the screws."],
  ["stock that is there", "Nothing is out of stock at the moment."],
  ["a word in a name or a measure insults nobody", "Your rubbish bin will come on Friday."],
  ["an example of customers", "Ibu salah satu pelanggan pertama kami."],
])("%s: %s", (_, body) => {
  expect(codes(body)).toEqual([]);
});

test.each([
  ["denies-liability", "Unfortunately this falls outside the warranty."],
  ["blames-reader", "Had you read the manual, you would have known."],
  ["blames-reader", "The damage was caused by your misuse of the product."],
  ["blames-reader", "Itu karena Anda salah memasukkan nomor rekening."],
  ["blames-reader", "Kakak lupa mencantumkan alamat."],
  ["doubts-reader", "We don’t believe that you never got the parcel."],
  ["says-only-what-is-missing", "Sorry, this product has been discontinued."],
  ["says-only-what-is-missing", "We don't have it in stock any more."],
  ["says-only-what-is-missing", "Mohon maaf Kak, untuk item ini out of stock."],
  ["says-only-what-is-missing", "Masa promonya sudah lewat, stoknya juga habis."],
  ["says-only-what-is-missing", "Barangnya udah habis, Kak."],
  ["says-only-what-is-impossible", "Nggak bisa, Kak."],
  ["says-only-what-is-impossible", "We cannot see your order."],
  ["orders", "You need to fill in the form."],
  ["orders", "Anda perlu mengisi formulir."],
  ["orders", "Anda harus melampirkan KTP."],
  ["orders", "Send the form to our office."],
  ["mocks", "As we have already told you several times, the shop is closed on Sundays."],
  ["mocks", "Seperti yang sudah berkali-kali kami sampaikan, toko tutup pada hari Minggu."],
  ["attachment-missing", "I have attached the invoice to this e-mail."],
  ["attachment-missing", "Please see the attached form."],
  ["attachment-missing", "Please complete the attached form."],
  ["attachment-missing", "Silakan isi formulir terlampir."],
])("%s is found: %s", (code, body) => {
  expect(codes(body)).toEqual([code]);
});

const complaint = { answers: { isComplaint: true } };

test.each([
  "Dear Mr Okafor,\n\nPlease accept our apologies for the broken suitcase. A replacement is leaving our warehouse tomorrow morning.\n\nYours sincerely\n\nRina Putri\nCustomer Care",
  "Dear Ms Lee,\n\nI am sorry that your ticket has not come. I am sending you a new one today.\n\nKind regards,\nRina Putri",
  "Yth. Ibu Siti,\n\nKami mohon maaf atas keterlambatan tiket Ibu. E-tiket Ibu kami kirim hari ini, lalu saya telepon Ibu untuk memastikan.\n\nHormat saya,\nRina Putri",
  "Halo Kak,\n\nMaaf ya atas kendalanya 🙏 Uangnya kami kembalikan paling lambat besok pukul 15.00.\n\nSalam,\nRina",
])("an answer that names its step in the present tense is complete: %#", (body) => {
  expect(codes(body, complaint)).toEqual([]);
});

test("what was done already is no next step", () => {
  expect(
    codes("Mohon maaf. Paketnya sudah kami kirim hari ini.\n\nSalam,\nRina", complaint),
  ).toEqual(["next-step-missing"]);
});

test("a team is no name (K-03)", () => {
  for (const signature of [
    "Kind regards,\nThe Customer Care Team",
    "Hormat kami,\nLayanan Pelanggan",
  ]) {
    expect(codes(`We are sorry. We'll send it today.\n\n${signature}`, complaint)).toEqual([
      "name-missing",
    ]);
  }
});

test("being busy is an excuse without any because (K-05)", () => {
  expect(
    codes("Sorry, we have been very busy. I'll send it tomorrow.\n\nBest,\nRina", complaint),
  ).toEqual(["makes-excuse"]);
});
