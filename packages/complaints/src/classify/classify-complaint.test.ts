import { toInstant } from "@ramah/core";
import { expect, test } from "vitest";
import { classifyComplaint, isComplaint } from "./classify-complaint.js";

const at = toInstant("2026-11-21T09:00:00+07:00") ?? 0;

test.each([
  ["My parcel has not arrived and nobody can tell me where it is.", "not-received"],
  ["I haven't received my order yet.", "not-received"],
  ["Pesanan saya belum juga sampai.", "not-received"],
  ["Sudah seminggu belum saya terima barangnya.", "not-received"],
  ["The vase came broken.", "damaged"],
  ["Barangnya sampai, tetapi layarnya retak.", "damaged"],
  ["I have received the parcel but it is damaged.", "damaged"],
  ["Not only damaged, it smells.", "damaged"],
  ["I sent it back a month ago and want my money back.", "refund"],
  ["Pengembalian dana saya tidak kunjung diproses.", "refund"],
  ["You charged me twice.", "overcharged"],
  ["Saya ditagih dua kali untuk satu pesanan.", "overcharged"],
  ["The shoes are not as described.", "misleading-advertising"],
  ["Barangnya tidak sesuai dengan iklan.", "misleading-advertising"],
  ["Your clerk was rude to me.", "service"],
  ["Email saya tidak dibalas.", "service"],
  ["My order hasn't turned up.", "not-received"],
  ["It's been two weeks and still nothing.", "not-received"],
  ["The courier says delivered but I never got it.", "not-received"],
  ["I’m still waiting for the blue lamp.", "not-received"],
  ["Paket saya kok belum nyampe ya?", "not-received"],
  ["Pesanan sy blm dtg", "not-received"],
  ["Paketnya hilang.", "not-received"],
  ["Kapan barang saya dikirim? Udah seminggu nih.", "not-received"],
  ["The mug arrived in pieces.", "damaged"],
  ["I got the wrong size.", "damaged"],
  ["Barangnya salah, saya pesan biru.", "damaged"],
  ["Layarnya mati total.", "damaged"],
  ["I'm still waiting for my refund.", "refund"],
  ["I returned the shoes and still haven't got my money.", "refund"],
  ["Saldo saya belum dikembalikan.", "refund"],
  ["Where is my refund?", "refund"],
  ["Why is there an extra £12 on my bill?", "overcharged"],
  ["Pulsa saya terpotong padahal tidak pernah daftar.", "overcharged"],
  ["Kenapa tagihan saya naik?", "overcharged"],
  ["The advert promised free delivery.", "misleading-advertising"],
  ["Iklannya bohong, katanya gratis ongkir.", "misleading-advertising"],
  ["Barang beda jauh sama foto.", "misleading-advertising"],
  ["You broke your promise to call me.", "service"],
  ["Petugas berjanji menelepon, tetapi tidak ada kabar.", "service"],
  ["I've written three times and nobody has replied.", "service"],
  ["CS-nya jutek banget.", "service"],
  ["Sudah tiga kali telepon tidak diangkat.", "service"],
])("%s (K-07)", (text, expected) => {
  const found = classifyComplaint(text);
  expect(found.class).toBe(expected);
  expect(found.isComplaint).toBe(true);
});

test.each([
  "I have received it, thank you.",
  "Sudah saya terima, terima kasih.",
  "The parcel is not damaged.",
  "Barangnya tidak rusak.",
  "What happens if my parcel is damaged?",
  "No complaints, the parcel arrived safely.",
  "Tidak ada keluhan.",
  "What are your opening hours?",
  "Thanks, the refund arrived today.",
  "Can I get a refund if it does not fit?",
  "Bagaimana cara retur barang?",
  "Apakah barang ini mudah pecah?",
  "I would like to know your refund policy.",
  "Is there an extra charge for gift wrap?",
  "Apakah ada biaya tambahan?",
  "Mohon info biaya tambahan bagasi.",
  "Jangan sampai rusak ya.",
  "I have not called you before.",
  "I chose the wrong size, may I exchange it?",
  "Apa bisa retur?",
  "",
])("is no complaint: %s", (text) => {
  const found = classifyComplaint(text);
  expect(found.isComplaint).toBe(false);
  expect(found.class).toBe("none");
});

test("a general complaint has no class: it abstains", () => {
  const found = classifyComplaint("I am very disappointed.");
  expect(found.isComplaint).toBe(true);
  expect(found.class).toBeUndefined();
  expect(found.reasons).toContainEqual({ code: "class-uncertain", data: { score: 0, needed: 2 } });
});

test("being left without an answer weighs less than the matter that was asked about", () => {
  const found = classifyComplaint("My ticket has not arrived. Nobody answers my calls.");
  expect(found.class).toBe("not-received");
});

test("asking whether is no complaint yet, asking why or telling what is wrong is one", () => {
  expect(classifyComplaint("Apakah pesanan saya hilang?").isComplaint).toBe(false);
  expect(classifyComplaint("Apakah paket saya hilang? Sudah dua minggu belum sampai.").class).toBe(
    "not-received",
  );
  expect(classifyComplaint("Can you tell me why my parcel is damaged?").class).toBe("damaged");
  expect(classifyComplaint("Bagaimana bisa barang saya rusak begini?").class).toBe("damaged");
});

test("two classes that weigh the same tie: it abstains", () => {
  const found = classifyComplaint("The lamp is broken and your clerk was rude.");
  expect(found.class).toBeUndefined();
  expect(found.reasons).toContainEqual({
    code: "class-tied",
    data: { classes: ["damaged", "service"], score: 3 },
  });
});

test("who repeats a phrase is not more right", () => {
  expect(classifyComplaint("Broken, broken, broken!").scores).toEqual({ damaged: 3 });
});

test("a remark that wants no answer is no complaint", () => {
  const found = classifyComplaint("The box was dented, no reply needed.");
  expect(found.isComplaint).toBe(false);
  expect(found.class).toBe("damaged");
  expect(found.reasons).toContainEqual({
    code: "no-response-wanted",
    data: { phrase: "no reply needed" },
  });
});

test("hits point into the text", () => {
  const text = "Maaf, layarnya retak.";
  const [hit] = classifyComplaint(text).hits;
  expect(text.slice(hit?.start, hit?.end)).toBe("retak");
  const opened = "I haven't received it";
  const [negative] = classifyComplaint(opened).hits;
  expect(opened.slice(negative?.start, negative?.end)).toBe("haven't received");
});

test("the ticket that did not come and the flight tomorrow are urgent, with the day", () => {
  const found = classifyComplaint("Tiket saya tidak sampai padahal besok saya harus terbang!", {
    at,
    offsetMinutes: 420,
  });
  expect(found.isUrgent).toBe(true);
  expect(found.externalDeadline).toBe("2026-11-22");
  expect(classifyComplaint("My ticket has not arrived and I fly tomorrow.").isUrgent).toBe(true);
});

test("a full date is a deadline without any moment given", () => {
  const found = classifyComplaint("My ticket has not arrived and I fly on 30 November 2026.");
  expect(found.externalDeadline).toBe("2026-11-30");
});

test("as soon as possible alone is no urgency", () => {
  expect(classifyComplaint("Please answer as soon as possible, it is broken.").isUrgent).toBe(
    false,
  );
});

test("isComplaint needs no magic word", () => {
  expect(isComplaint("Where is my order?")).toBe(true);
  expect(isComplaint("Keluhan")).toBe(true);
});

test("a model of one's own chooses the class when it is sure enough, and says so", () => {
  const model = (probability: number) => ({
    id: "ours/3",
    minimum: 0.7,
    probabilities: () => ({ refund: probability, damaged: 0.1 }),
  });
  const text = "My parcel never arrived.";
  const sure = classifyComplaint(text, { model: model(0.7) });
  expect(sure.class).toBe("refund");
  expect(sure.reasons).toContainEqual({
    code: "model-chose",
    data: { model: "ours/3", class: "refund", probability: 0.7 },
  });
  const unsure = classifyComplaint(text, { model: model(0.69) });
  expect(unsure.class).toBe("not-received");
  expect(unsure.reasons).toContainEqual({
    code: "model-abstained",
    data: { model: "ours/3", probability: 0.69, minimum: 0.7 },
  });
});

test("a model is not asked what a text without a complaint complains about", () => {
  const model = { id: "eager", minimum: 0.1, probabilities: () => ({ refund: 1 }) };
  expect(classifyComplaint("Thank you, all is well.", { model }).class).toBe("none");
  const wrong = { ...model, minimum: 0 };
  expect(() => classifyComplaint("My parcel never arrived.", { model: wrong })).toThrow(
    "classifyComplaint",
  );
});
