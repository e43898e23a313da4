import type { Source } from "@ramah/core";
import type { Phrase } from "../phrase/phrase.js";

const problems: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Problems with e-mail",
  asOf: "2026-11-21",
  status: "verified",
};
const apologise: Source = {
  document: "The Call Centre Customer Care (course, six modules)",
  section: "Module 4, Four principles: apologise",
  asOf: "2026-11-21",
  status: "verified",
};

/** Words that refuse liability in writing, or take it on. */
export const legalPhrases: readonly Phrase[] = [
  {
    name: "not-covered",
    kind: "denial",
    patterns: {
      en: [
        "not|isn't|aren't|wasn't|never covered|included by|under|in *2 agreement|contract|warranty|guarantee|policy|terms",
        "outside *1 scope|terms of *2 agreement|contract|warranty|policy",
        "outside|beyond the|our|your *1 warranty|guarantee|policy|agreement|contract",
        "excluded from|by|under *2 agreement|contract|warranty|policy",
      ],
      id: [
        "tidak|tak|bukan tercakup|dicakup|termasuk|ditanggung|masuk dalam|oleh|di? *1 perjanjian|kontrak|garansi|polis|kesepakatan",
        "tidak|tak tercakup|dicakup|ditanggung perjanjian|kontrak|garansi|polis",
        "di luar cakupan|lingkup|ketentuan|ruang_lingkup? perjanjian|kontrak|garansi|polis",
        "di luar perjanjian|kontrak|garansi|polis",
      ],
    },
    source: problems,
  },
  {
    name: "not-liable",
    kind: "denial",
    patterns: {
      en: [
        "we|company are|is *1 not *1 liable|responsible for?",
        "we aren't liable|responsible for?",
        "we cannot|can't|will_not|can_not be *1 held? liable|responsible",
        "accept|accepts|assume|take|takes no responsibility|liability",
        "not our responsibility|liability|problem|concern",
        "not the responsibility of our company",
      ],
      id: [
        "kami|perusahaan tidak|tak *1 bertanggung_jawab|bertanggungjawab",
        "tidak|tak *1 bertanggung_jawab atas|terhadap",
        "bukan *1 tanggung_jawab|urusan|masalah|kewajiban kami|perusahaan",
        "di luar tanggung_jawab|kewajiban kami",
        "kami tidak|tak dapat|bisa dimintai|diminta pertanggungjawaban|bertanggung_jawab",
      ],
    },
    source: problems,
  },
  {
    name: "admits-liability",
    kind: "admission",
    patterns: {
      en: [
        "we|i accept|admit|acknowledge *1 liability|fault|guilt|negligence",
        "we|company are|is *1 liable|legally_responsible",
        "accepting|admitting *1 liability|fault",
        "our|gross own? negligence",
        "we were *1 negligent",
        "will|shall compensate *1 for_all|in_full",
        "liable for all|any *1 damage|damages|loss|losses",
      ],
      id: [
        "kami|saya mengaku|mengakui *1 bersalah|kesalahan_hukum|kelalaian|tanggung_jawab_hukum",
        "mengakui|menerima *1 kewajiban|tanggung_jawab hukum",
        "akibat|karena kelalaian kami",
        "kami *1 lalai",
        "menanggung|mengganti seluruh|semua|segala *1 kerugian|kerusakan",
        "bertanggung_jawab penuh|sepenuhnya atas *1 kerugian|kerusakan",
      ],
    },
    source: apologise,
  },
];
