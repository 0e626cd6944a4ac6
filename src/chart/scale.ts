/** Maps a value on a linear scale to px. */
export function scale(value: number, [from, to]: readonly [number, number], length: number): number {
  return ((value - from) / (to - from)) * length
}
