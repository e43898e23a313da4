/**
 * An amount of money, exact: decimal text, because a binary fraction cannot hold ten pence. Where an amount is
 * only compared, as with the limits of an `AuthorityMatrix`, `Number(amount)` is the way: below ten billion no
 * two amounts become one number.
 */
export interface Money {
  /** Three capital letters of ISO 4217. */
  readonly currency: string;
  /** Above zero, such as `150000` or `99.50`; at most four decimals. */
  readonly amount: string;
}

const pattern = /^(0|[1-9]\d{0,14})(?:\.(\d{1,4}))?$/;

/** Whether it is an amount above zero in a currency. */
export function isMoney({ currency, amount }: Money): boolean {
  return /^[A-Z]{3}$/.test(currency) && pattern.test(amount) && /[1-9]/.test(amount);
}

/**
 * Adds amounts up, exactly, each currency for itself.
 *
 * @param amounts any number of amounts, in any order
 * @returns one amount for each currency, in the order of the alphabet; amounts that are no money are left out
 * @example
 * import { totalOf } from "@ramah/complaints";
 *
 * totalOf([{ currency: "GBP", amount: "0.10" }, { currency: "GBP", amount: "0.2" }]); // => [{ currency: "GBP", amount: "0.3" }]
 */
export function totalOf(amounts: readonly Money[]): readonly Money[] {
  const sums = new Map<string, bigint>();
  for (const money of amounts) {
    if (!isMoney(money)) continue;
    sums.set(money.currency, (sums.get(money.currency) ?? 0n) + scaled(money.amount));
  }
  return [...sums.keys()].sort().map((currency) => ({
    currency,
    amount: decimal(sums.get(currency) ?? 0n),
  }));
}

/** In ten thousandths, the smallest part that an amount may name. */
function scaled(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(4, "0"));
}

function decimal(sum: bigint): string {
  const digits = String(sum).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "");
  return fraction === "" ? digits.slice(0, -4) : `${digits.slice(0, -4)}.${fraction}`;
}
