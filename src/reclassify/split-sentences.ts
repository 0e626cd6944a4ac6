/** The sentences of a text: each ends with a mark and white space behind it. */
export function splitSentences(text: string): ReadonlyArray<string> {
  return text.split(/(?<=[.!?:;]['’”)]?)\s+/u)
}
