/** "Did you mean …": the known id that a mistyped one comes nearest to. */

/** Letters to change, add, drop or swap with their neighbour to get from one to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const at = (line: readonly number[], index: number): number => line[index] ?? Number.POSITIVE_INFINITY;
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        row > 1 && column > 1 && swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

/** The nearest of the known ids, or the first that contains what was typed; undefined when none is near. */
export function nearestId(typed: string, known: readonly string[]): string | undefined {
  const wanted = typed.toLowerCase();
  const measured = known.map((id) => ({ id, distance: editDistance(wanted, id.toLowerCase()) }));
  const best = measured.sort((a, b) => a.distance - b.distance)[0];
  if (best !== undefined && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.id;
  if (wanted.length < 3) return undefined;
  return known.find((id) => id.toLowerCase().includes(wanted));
}
