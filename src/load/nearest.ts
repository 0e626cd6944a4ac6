/** The known name that was probably meant: the nearest within two changes of a letter, if there is one. */
export function findNearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = 3
  for (const candidate of known) {
    if (Math.abs(name.length - candidate.length) >= least) continue
    const distance = countEdits(name.toLowerCase(), candidate.toLowerCase())
    if (distance < least && distance < candidate.length / 2) {
      best = candidate
      least = distance
    }
  }
  return best
}

/** " Bedoelde u ‘x’?" for the end of a sentence, or nothing. */
export function suggest(name: string, known: Iterable<string>): string {
  const nearest = findNearest(name, known)
  return nearest === undefined ? '' : ` Bedoelde u ‘${nearest}’?`
}

/** Letters to insert, remove, replace or swap with their neighbour (optimal string alignment distance). */
export function countEdits(a: string, b: string): number {
  let beforeLast: ReadonlyArray<number> = []
  let last: ReadonlyArray<number> = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(least)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
