/** One point of a chart with its centre line and limits. */
export interface Line {
  readonly statistic: number;
  readonly centre: number;
  readonly sigma: number;
  readonly lower: number;
  readonly upper: number;
  /** Where the rules see the point, its centre and its zones, when not as plotted. */
  readonly seen?: { readonly distance: number; readonly sigma: number };
  readonly positive?: number;
  readonly negative?: number;
}

/** What a chart has learnt: the centre, and a line for each period with data. */
export interface Model {
  readonly centre: number;
  readonly lines: readonly Line[];
  readonly sigmaZ?: number;
}
