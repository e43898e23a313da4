/** Solves a x = b for a symmetric positive matrix; `undefined` where it has no single answer. */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] | undefined {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot; row < size; row++) {
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[best]?.[pivot] ?? 0)) best = row;
    }
    const top = rows[best] as number[];
    rows[best] = rows[pivot] as number[];
    rows[pivot] = top;
    const scale = Math.abs(matrix[pivot]?.[pivot] ?? 0) * 1e-12;
    const head = top[pivot] ?? 0;
    if (Math.abs(head) <= scale) return undefined;
    for (const [index, row] of rows.entries()) {
      if (index === pivot) continue;
      const factor = (row[pivot] ?? 0) / head;
      for (let column = pivot; column <= size; column++) {
        row[column] = (row[column] ?? 0) - factor * (top[column] ?? 0);
      }
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** The sum of all coefficients of a regression, and its standard error. */
interface SumOfCoefficients {
  readonly sum: number;
  readonly error: number;
}

/**
 * Least squares of `values` on `columns` without a constant, and the standard error of the coefficients' sum, which
 * allows for neighbours that vary together (Newey and West, Econometrica 55, 1987).
 */
export function sumOfCoefficients(
  columns: readonly (readonly number[])[],
  values: readonly number[],
  parametersBesides: number,
): SumOfCoefficients | undefined {
  const dot = (one: readonly number[], other: readonly number[]): number =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const matrix = columns.map((one) => columns.map((other) => dot(one, other)));
  const coefficients = solve(
    matrix,
    columns.map((column) => dot(column, values)),
  );
  // Weights whose product with the columns gives how each value moves the sum.
  const weights = solve(
    matrix,
    columns.map(() => 1),
  );
  if (coefficients === undefined || weights === undefined) return undefined;
  const count = values.length;
  const pulls = values.map((value, index) => {
    const fitted = coefficients.reduce((sum, b, k) => sum + b * (columns[k]?.[index] ?? 0), 0);
    const pull = weights.reduce((sum, w, k) => sum + w * (columns[k]?.[index] ?? 0), 0);
    return pull * (value - fitted);
  });
  const reach = Math.floor(4 * (count / 100) ** (2 / 9));
  let variance = dot(pulls, pulls);
  for (let lag = 1; lag <= reach; lag++) {
    variance += 2 * (1 - lag / (reach + 1)) * dot(pulls.slice(lag), pulls);
  }
  const free = count - columns.length - parametersBesides;
  if (free <= 0) return undefined;
  return {
    sum: coefficients.reduce((sum, one) => sum + one, 0),
    error: Math.sqrt(Math.max(0, variance) * (count / free)),
  };
}
