import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Effects} from '../model/effects.ts'
import {readTexts} from './read-texts.ts'

/** What must not be found: the shape of `Withheld`, without its stage. */
export interface Forbidden {
  readonly traces: ReadonlyArray<{readonly kind: string; readonly text: string; readonly origin: string}>
}

/**
 * Reads a staged folder back and judges it: nothing withheld may stand in any file of it.
 *
 * Reads: files on disk, and what was withheld. Returns: one file with messages for each file that holds a trace.
 * Never: changes anything, or says in a message what it found: it names the file, and the place of the source.
 */
export async function verify(folder: string, withheld: Forbidden, effects: Effects): Promise<ReadonlyArray<VFile>> {
  const judged: VFile[] = []
  const edition = folder.slice(folder.lastIndexOf('/') + 1)
  for (const path of await effects.listFiles(folder)) {
    const file = new VFile({path: `${edition}/${path}`})
    const bytes = await effects.readFile(`${folder}/${path}`)
    for (const text of readTexts(path, bytes)) {
      const words = new Set(text.match(wordPattern))
      for (const trace of withheld.traces) {
        if (path.endsWith('.pdf') && trace.kind === 'figure') continue // Its streams are full of numbers.
        if (!mayHold(words, trace.text) || !isFound(text, normalise(trace.text))) continue
        diagnose(file, 'gerubriceerd-gevonden', undefined, {soort: kinds[trace.kind], herkomst: trace.origin})
      }
    }
    if (file.messages.length > 0) judged.push(file)
  }
  return judged
}

/** Runs of Latin letters and digits: much quicker than Unicode's own classes, and enough to pass a phrase over by. */
const wordPattern = /[0-9A-Za-z\u00c0-\u024f]+/g

const kinds: Readonly<Record<string, string>> = {
  text: 'een tekst',
  title: 'een titel',
  id: 'een id',
  figure: 'een cijfer',
}

/** A text cannot hold a phrase when one of the phrase's inner words is missing: quick to see for nearly all. */
function mayHold(words: ReadonlySet<string>, phrase: string): boolean {
  const inner = phrase.match(wordPattern) ?? []
  return inner.length === 0 || inner.slice(1, -1).every((word) => words.has(word))
}

/** Whether a phrase stands in a text as whole words and numbers, not inside a longer one. */
function isFound(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + phrase.length)
    if (!/[\p{L}\p{N}]/u.test(around)) return true
  }
  return false
}

function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
