/** A small line over periods: where a period is missing the line breaks. Knows no drawing. */

export interface Series { lines: string[]; last: [string, string] | null }

/** The stretches of the line in a box of 100 by 28, or null when there is nothing to see. */
export function series(points: (number | null)[]): Series | null {
  const known = points.filter((point) => point !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const x = (at: number) => (points.length < 2 ? 50 : 3 + (94 * at) / (points.length - 1)).toFixed(1);
  const y = (point: number) => (high === low ? 14 : 25 - (22 * (point - low)) / (high - low)).toFixed(1);
  const lines: string[][] = [[]];
  let last: Series['last'] = null;
  points.forEach((point, at) => {
    if (point === null) {
      lines.push([]);
      return;
    }
    last = [x(at), y(point)];
    lines[lines.length - 1]?.push(last.join(','));
  });
  return { lines: lines.filter((line) => line.length > 1).map((line) => line.join(' ')), last };
}
