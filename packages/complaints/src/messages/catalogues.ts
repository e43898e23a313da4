import { type Catalogues, once } from "@ramah/core";
import type { ComplaintsReasons } from "../reasons.js";
import * as analysisEn from "./en/analysis.js";
import * as caseEn from "./en/case.js";
import * as clockEn from "./en/clock.js";
import * as differenceEn from "./en/difference.js";
import * as learningEn from "./en/learning.js";
import * as lettersEn from "./en/letters.js";
import * as recordEn from "./en/record.js";
import * as regimesEn from "./en/regimes.js";
import * as severityEn from "./en/severity.js";
import * as textEn from "./en/texts.js";
import * as analysisId from "./id/analysis.js";
import * as caseId from "./id/case.js";
import * as clockId from "./id/clock.js";
import * as differenceId from "./id/difference.js";
import * as learningId from "./id/learning.js";
import * as lettersId from "./id/letters.js";
import * as recordId from "./id/record.js";
import * as regimesId from "./id/regimes.js";
import * as severityId from "./id/severity.js";
import * as textId from "./id/texts.js";

// Each concept says its own codes; put together at the first use, so that nothing runs on import.
export const catalogues: () => Catalogues<ComplaintsReasons> = /* @__PURE__ */ once(() => ({
  en: {
    ...analysisEn.analysisMessages,
    ...caseEn.caseMessages,
    ...caseEn.definitionMessages,
    ...clockEn.clockMessages,
    ...differenceEn.differenceMessages,
    ...learningEn.learningMessages,
    ...lettersEn.letterMessages,
    ...recordEn.recordMessages,
    ...regimesEn.regimeMessages,
    ...severityEn.severityMessages,
    ...textEn.textMessages,
  },
  id: {
    ...analysisId.analysisMessages,
    ...caseId.caseMessages,
    ...caseId.definitionMessages,
    ...clockId.clockMessages,
    ...differenceId.differenceMessages,
    ...learningId.learningMessages,
    ...lettersId.letterMessages,
    ...recordId.recordMessages,
    ...regimesId.regimeMessages,
    ...severityId.severityMessages,
    ...textId.textMessages,
  },
}));
