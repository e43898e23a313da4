import { expect, test } from "vitest";
import type { AgentFacts } from "../requirements/agent-facts.js";
import { compileRequirements } from "../requirements/compile.js";
import { requirementRemedy } from "../requirements/remedy.js";
import type { Requirement } from "../requirements/requirement.js";
import { describe } from "./index.js";

const skillName = (skill: string) =>
  skill === "loans" ? { en: "loans", id: "pinjaman" } : { en: skill, id: skill };

/** What is said of Ani, and what would help, in both languages. */
function told(need: Requirement, facts: Omit<AgentFacts, "id"> = {}): readonly string[] {
  const agent = { id: "a1", name: "Ani", ...facts };
  const compiled = compileRequirements([need], {}, { minimumLanguageLevel: 3, skillName });
  return compiled.blocks(agent).flatMap((block) => {
    const remedy = requirementRemedy(block);
    return (["en", "id"] as const).flatMap((locale) => [
      describe(block, locale),
      describe(remedy, locale),
    ]);
  });
}

test.each<[Requirement, Omit<AgentFacts, "id">, readonly string[]]>([
  [
    { skill: "loans", level: 3 },
    {},
    [
      "Ani: has no skill in loans (level 3 is needed).",
      "Ani could take it with level 3 in loans.",
      "Ani: tidak memiliki keahlian pinjaman (perlu tingkat 3).",
      "Ani dapat menerimanya jika keahlian pinjaman mencapai tingkat 3.",
    ],
  ],
  [
    { skill: "loans", level: 3 },
    { skills: { loans: 2 } },
    [
      "Ani: is at level 2 in loans, but level 3 is needed.",
      "Ani could take it with level 3 in loans.",
      "Ani: keahlian pinjaman baru tingkat 2 (perlu tingkat 3).",
      "Ani dapat menerimanya jika keahlian pinjaman mencapai tingkat 3.",
    ],
  ],
  [
    { skill: "loans", maximum: 2 },
    { skills: { loans: 4 } },
    [
      "Ani: is at level 4 in loans, above level 2, the highest that is asked for.",
      "Ani could take it if level 4 in loans were not too high.",
      "Ani: keahlian pinjaman sudah tingkat 4, padahal yang diminta paling tinggi tingkat 2.",
      "Ani dapat menerimanya jika keahlian pinjaman sampai tingkat 4 diperbolehkan.",
    ],
  ],
  [
    { not: { skill: "loans" } },
    { skills: { loans: 4 } },
    [
      "Ani: has skill in loans (level 4), but people without it are asked for.",
      "Ani could take it if skill in loans were no obstacle.",
      "Ani: memiliki keahlian pinjaman (tingkat 4), padahal yang diminta adalah petugas tanpa keahlian itu.",
      "Ani dapat menerimanya jika petugas dengan keahlian pinjaman tidak dikecualikan.",
    ],
  ],
  [
    { not: { skill: "loans", level: 2, maximum: 4 } },
    { skills: { loans: 4 } },
    [
      "Ani: is at level 4 in loans; level 2 to 4 is ruled out.",
      "Ani could take it if skill in loans were no obstacle.",
      "Ani: keahlian pinjaman tingkat 4, padahal tingkat 2 sampai 4 tidak diperbolehkan.",
      "Ani dapat menerimanya jika petugas dengan keahlian pinjaman tidak dikecualikan.",
    ],
  ],
  [
    { not: { skill: "loans", level: 2 } },
    { skills: { loans: 4 } },
    [
      "Ani: is at level 4 in loans; level 2 and above is ruled out.",
      "Ani could take it if skill in loans were no obstacle.",
      "Ani: keahlian pinjaman tingkat 4, padahal tingkat 2 ke atas tidak diperbolehkan.",
      "Ani dapat menerimanya jika petugas dengan keahlian pinjaman tidak dikecualikan.",
    ],
  ],
  [
    { language: "en" },
    {},
    [
      "Ani: does not speak English (level 3 is needed).",
      "Ani could take it with level 3 in English.",
      "Ani: tidak menguasai bahasa Inggris (perlu tingkat 3).",
      "Ani dapat menerimanya jika penguasaan bahasa Inggris mencapai tingkat 3.",
    ],
  ],
  [
    { language: "en" },
    { languages: { en: 2 } },
    [
      "Ani: speaks English at level 2, but level 3 is needed.",
      "Ani could take it with level 3 in English.",
      "Ani: penguasaan bahasa Inggris baru tingkat 2 (perlu tingkat 3).",
      "Ani dapat menerimanya jika penguasaan bahasa Inggris mencapai tingkat 3.",
    ],
  ],
  [
    { not: { language: "en" } },
    { languages: { en: 5 } },
    [
      "Ani: speaks English at level 5; level 3 and above is ruled out.",
      "Ani could take it if speaking English were no obstacle.",
      "Ani: penguasaan bahasa Inggris tingkat 5, padahal tingkat 3 ke atas tidak diperbolehkan.",
      "Ani dapat menerimanya jika petugas yang menguasai bahasa Inggris tidak dikecualikan.",
    ],
  ],
  [
    { agents: ["budi", "citra"] },
    {},
    [
      "Ani: is not among those who are asked for (budi and citra).",
      "Ani could take it when among those asked for.",
      "Ani: tidak termasuk petugas yang diminta (budi dan citra).",
      "Ani dapat menerimanya jika termasuk petugas yang diminta.",
    ],
  ],
  [
    { agents: [] },
    {},
    [
      "Ani: is not among those who are asked for (nobody).",
      "Ani could take it when among those asked for.",
      "Ani: tidak termasuk petugas yang diminta (tidak ada).",
      "Ani dapat menerimanya jika termasuk petugas yang diminta.",
    ],
  ],
  [
    { not: { agents: ["a1"] } },
    {},
    [
      "Ani: is among those who must not take it.",
      "Ani could take it when no longer excluded.",
      "Ani: termasuk petugas yang tidak boleh menerimanya.",
      "Ani dapat menerimanya jika tidak lagi dikecualikan.",
    ],
  ],
  [
    { sites: ["Medan"] },
    { site: "Jakarta" },
    [
      "Ani: works at Jakarta; asked for: Medan.",
      "Ani could take it if Jakarta were asked for too.",
      "Ani: bekerja di Jakarta; lokasi yang diminta: Medan.",
      "Ani dapat menerimanya jika lokasi Jakarta juga diminta.",
    ],
  ],
  [
    { sites: ["Medan"] },
    {},
    [
      "Ani: works at no site; asked for: Medan.",
      "Ani could take it when working at Medan.",
      "Ani: tidak terdaftar di lokasi mana pun; lokasi yang diminta: Medan.",
      "Ani dapat menerimanya jika bekerja di Medan.",
    ],
  ],
  [
    { sites: ["Padang", "Medan"] },
    {},
    [
      "Ani: works at no site; asked for: Medan and Padang.",
      "Ani could take it when working at one of these: Medan and Padang.",
      "Ani: tidak terdaftar di lokasi mana pun; lokasi yang diminta: Medan dan Padang.",
      "Ani dapat menerimanya jika bekerja di salah satu lokasi ini: Medan dan Padang.",
    ],
  ],
  [
    { sites: [] },
    {},
    [
      "Ani: works at no site; asked for: nowhere.",
      "Ani could take it if it did not depend on the site.",
      "Ani: tidak terdaftar di lokasi mana pun; lokasi yang diminta: tidak ada.",
      "Ani dapat menerimanya jika lokasi tidak menjadi syarat.",
    ],
  ],
  [
    { not: { sites: ["Medan"] } },
    { site: "Medan" },
    [
      "Ani: works at Medan, which must not take it.",
      "Ani could take it if Medan were no obstacle.",
      "Ani: bekerja di Medan, lokasi yang tidak boleh menerimanya.",
      "Ani dapat menerimanya jika lokasi Medan tidak dikecualikan.",
    ],
  ],
  [
    { where: "worker.grade > task.grade" },
    { attributes: { grade: 2 } },
    [
      'Ani: the condition "worker.grade > task.grade" does not hold: worker.grade is 2 and task.grade is not known.',
      'Ani could take it if the condition "worker.grade > task.grade" held.',
      'Ani: syarat "worker.grade > task.grade" tidak terpenuhi: worker.grade bernilai 2 dan task.grade tidak diketahui.',
      'Ani dapat menerimanya jika syarat "worker.grade > task.grade" terpenuhi.',
    ],
  ],
  [
    { not: { where: "1 == 1" } },
    {},
    [
      'Ani: the condition "1 == 1" holds, although it must not.',
      'Ani could take it if the condition "1 == 1" did not hold.',
      'Ani: syarat "1 == 1" terpenuhi, padahal seharusnya tidak.',
      'Ani dapat menerimanya jika syarat "1 == 1" tidak terpenuhi.',
    ],
  ],
  [
    { any: [] },
    {},
    [
      "Ani: one of several things is needed, but nobody said which: no one can meet that.",
      "Ani could take it once at least one alternative is named that fits.",
      "Ani: diminta salah satu dari beberapa syarat, tetapi tidak satu pun disebutkan sehingga tidak ada yang dapat memenuhinya.",
      "Ani dapat menerimanya setelah disebutkan paling sedikit satu pilihan yang sesuai.",
    ],
  ],
])("%j of %j is told in both languages, with what would help", (need, facts, sentences) => {
  expect(told(need, facts)).toEqual(sentences);
});
