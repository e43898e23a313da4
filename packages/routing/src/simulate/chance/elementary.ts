// Written out in additions, multiplications, divisions and roots, which IEEE 754 rounds in one way only:
// Math.log and Math.exp may differ in the last digit between platforms, and a simulation must not.

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** The natural logarithm of a positive, finite number, within two units in the last place. */
export function naturalLog(value: number): number {
  let exponent = 0;
  let mantissa = value;
  if (mantissa < 1 && mantissa >= 2.3283064365386963e-10) {
    // The leading zeros of 32 bits tell the exponent at once: uniforms end up here.
    const zeros = Math.clz32((mantissa * 4294967296) >>> 0);
    exponent = -1 - zeros;
    mantissa *= ((1 << zeros) >>> 0) * 2;
  } else {
    while (mantissa >= 2) {
      mantissa /= 2;
      exponent++;
    }
    while (mantissa < 1) {
      mantissa *= 2;
      exponent--;
    }
  }
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  // ln m = 2 artanh s; |s| < 0.172, so that ten terms reach the last digit.
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const series =
    1 / 3 +
    q *
      (1 / 5 +
        q *
          (1 / 7 +
            q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q * (1 / 15 + q * (1 / 17 + q / 19)))))));
  return exponent * ln2High + (2 * s + (2 * s * q * series + exponent * ln2Low));
}

/** The exponential function, within a few units in the last place; 0 below -745, infinite above 709.78. */
export function exponential(power: number): number {
  if (power > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (power < -745.1) return 0;
  const twos = Math.round(power / Math.LN2);
  const rest = power - twos * ln2High - twos * ln2Low;
  let sum = 1;
  for (let term = 16; term > 0; term--) sum = 1 + (sum * rest) / term;
  // In two halves, so that the factor neither overflows nor vanishes before the product does.
  const half = Math.trunc(twos / 2);
  return sum * powerOfTwo(half) * powerOfTwo(twos - half);
}

function powerOfTwo(exponent: number): number {
  let result = 1;
  for (let index = 0; index < Math.abs(exponent); index++) result *= exponent < 0 ? 0.5 : 2;
  return result;
}
