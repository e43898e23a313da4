/**
 * Lays rows out in columns: the first to the left, the others to the right.
 *
 * @param {readonly (readonly (string | number)[])[]} rows the first is the heading
 * @returns {string}
 */
export const tableText = (rows) => {
  const texts = rows.map((row) => row.map(String));
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  return texts
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};
