import type {Reading} from './reading.ts'

/** JSON: as written, and each name and value by itself. What cannot be parsed is read as text. */
export function readJson(text: string): ReadonlyArray<Reading> {
  const words: string[] = []
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) collect(item)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) {
        words.push(key)
        if (!sizes.has(key)) collect(item)
      }
    else words.push(String(value))
  }
  try {
    collect(JSON.parse(text))
  } catch {
    return [{place: 'de tekst zoals zij is opgeschreven', text, isText: true}]
  }
  return [
    {place: 'de tekst zoals zij is opgeschreven', text, isText: false},
    {place: 'een naam of een waarde', text: words.join('\n'), isText: true},
  ]
}

/** Fields that tell of files and not of the report: a size is any number, and with a thousand files some figure's too. */
const sizes: ReadonlySet<string> = new Set(['bytes', 'hash', 'sha256', 'byteSize', 'checksumValue'])

/** CSV and scripts: as written, and with an end of the line at each mark that may stand between two values. */
export function readList(text: string): ReadonlyArray<Reading> {
  const mark = (text.match(/^.*/)?.[0] ?? '').includes(';') ? /[;\t]/g : /[,;\t]/g
  return [
    {place: 'de tekst zoals zij is opgeschreven', text, isText: true},
    {place: 'een waarde', text: text.replace(mark, '\n'), isText: true},
  ]
}
