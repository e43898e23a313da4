/**
 * What came of a complaint. The words judge the case, never the customer: there is no outcome that
 * says the customer was wrong or lied (K-11).
 */
export type Outcome = "upheld" | "partly-upheld" | "not-upheld" | "goodwill";

/** How heavy a complaint weighs, from 1 (slight) to 5 (grave). */
export type Severity = 1 | 2 | 3 | 4 | 5;
