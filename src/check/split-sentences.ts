/** A stretch of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The sentences of a text. A point after an abbreviation, or before a small letter or a digit, ends nothing. */
export function splitSentences(text: string): ReadonlyArray<Span> {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?][)’”"]?\s+(?=[\p{Lu}‘“"(])/gu)) {
    if (
      /(?<!\p{L})(?:nr|art|ca|bijv|o\.a|d\.w\.z|m\.n|jl|mln|mld|blz|stb|resp|incl|excl|afd|st|dr|drs|mr|prof|ir)$/iu.test(
        text.slice(start, match.index),
      )
    )
      continue
    const end = match.index + match[0].length
    spans.push({start, end})
    start = end
  }
  if (start < text.length) spans.push({start, end: text.length})
  return spans
}
