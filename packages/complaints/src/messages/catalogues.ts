import { type Catalogues, once } from "@ramah/core";
import type { ComplaintsReasons } from "../reasons.js";
import * as analysisEn from "./analysis-en.js";
import * as analysisId from "./analysis-id.js";
import * as caseEn from "./case-en.js";
import * as caseId from "./case-id.js";
import * as clockEn from "./clock-en.js";
import * as clockId from "./clock-id.js";
import * as differenceEn from "./difference-en.js";
import * as differenceId from "./difference-id.js";
import * as textEn from "./en.js";
import * as textId from "./id.js";
import * as learningEn from "./learning-en.js";
import * as learningId from "./learning-id.js";
import * as lettersEn from "./letters-en.js";
import * as lettersId from "./letters-id.js";
import * as recordEn from "./record-en.js";
import * as recordId from "./record-id.js";
import * as regimesEn from "./regimes-en.js";
import * as regimesId from "./regimes-id.js";
import * as severityEn from "./severity-en.js";
import * as severityId from "./severity-id.js";

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
