import { type Catalogues, once } from "@ramah/core";
import type { RoutingReasons } from "../reasons.js";
import { analysisMessages as analysisEn } from "./en/analysis.js";
import { callbacksMessages as callbacksEn } from "./en/callbacks.js";
import { configMessages as configEn } from "./en/config.js";
import { dialectMessages as dialectEn } from "./en/dialects.js";
import { engineMessages as engineEn } from "./en/engine.js";
import { expressionMessages as expressionEn } from "./en/expressions.js";
import { hoursMessages as hoursEn } from "./en/hours.js";
import {
  fixMessages as fixEn,
  peopleMessages as peopleEn,
  queueMessages as queueEn,
  routeMessages as routeEn,
  waitMessages as waitEn,
} from "./en/lint.js";
import { menuMessages as menuEn } from "./en/menus.js";
import { policyMessages as policiesEn } from "./en/policies.js";
import { requirementMessages as requirementsEn } from "./en/requirements.js";
import { simulationMessages as simulationEn } from "./en/simulate.js";
import { standardsMessages as standardsEn } from "./en/standards.js";
import { waitingMessages as waitingEn } from "./en/waiting.js";
import { analysisMessages as analysisId } from "./id/analysis.js";
import { callbacksMessages as callbacksId } from "./id/callbacks.js";
import { configMessages as configId } from "./id/config.js";
import { dialectMessages as dialectId } from "./id/dialects.js";
import { engineMessages as engineId } from "./id/engine.js";
import { expressionMessages as expressionId } from "./id/expressions.js";
import { hoursMessages as hoursId } from "./id/hours.js";
import {
  fixMessages as fixId,
  peopleMessages as peopleId,
  queueMessages as queueId,
  routeMessages as routeId,
  waitMessages as waitId,
} from "./id/lint.js";
import { menuMessages as menuId } from "./id/menus.js";
import { policyMessages as policiesId } from "./id/policies.js";
import { requirementMessages as requirementsId } from "./id/requirements.js";
import { simulationMessages as simulationId } from "./id/simulate.js";
import { standardsMessages as standardsId } from "./id/standards.js";
import { waitingMessages as waitingId } from "./id/waiting.js";

// Each concept says its own codes; put together at the first use, so that nothing runs on import.
export const catalogues: () => Catalogues<RoutingReasons> = /* @__PURE__ */ once(() => ({
  en: {
    ...standardsEn,
    ...analysisEn,
    ...callbacksEn,
    ...dialectEn,
    ...engineEn,
    ...requirementsEn,
    ...expressionEn,
    ...menuEn,
    ...simulationEn,
    ...waitingEn,
    ...configEn,
    ...hoursEn,
    ...fixEn,
    ...peopleEn,
    ...queueEn,
    ...routeEn,
    ...waitEn,
    ...policiesEn,
  },
  id: {
    ...standardsId,
    ...analysisId,
    ...callbacksId,
    ...dialectId,
    ...engineId,
    ...requirementsId,
    ...expressionId,
    ...menuId,
    ...simulationId,
    ...waitingId,
    ...configId,
    ...hoursId,
    ...fixId,
    ...peopleId,
    ...queueId,
    ...routeId,
    ...waitId,
    ...policiesId,
  },
}));
