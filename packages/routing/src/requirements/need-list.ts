import type { Requirement } from "./requirement.js";

/** Needs as a configuration or a contact writes them: one, or a list that means all of them. */
export type GivenNeeds = Requirement | readonly Requirement[];

/** Whether needs are written as a list. */
export const isNeedList = (needs: GivenNeeds): needs is readonly Requirement[] =>
  Array.isArray(needs);

/** Needs as a list, however they are written; empty where nothing is asked. */
export const needList = (needs: GivenNeeds | null | undefined): readonly Requirement[] =>
  needs === undefined || needs === null ? [] : isNeedList(needs) ? needs : [needs];
