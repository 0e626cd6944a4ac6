import type {VFile} from 'vfile'
import {diagnose} from '../../diagnostic/diagnose.ts'

/** The report's own words: what is well spelled here although no dictionary has it, and which of two forms is used. */
export interface WordList {
  readonly known: ReadonlySet<string>
  /** The form that is used, by a form that is not, in small letters. */
  readonly preferred: ReadonlyMap<string, string>
}

const entryPattern = /^([\p{L}\p{N}&’'.₀-₉-]+(?: [\p{L}\p{N}&’'.-]+)*?)(?: +niet: *([^,]+(?:, *[^,]+)*))?$/u

/**
 * Reads `content/woordenlijst.txt`, of the report and of what is laid over it: a word a line, perhaps with the forms of it
 * that are not to be used: `F-35 niet: F35, JSF`. A line that begins with `#` is for people.
 *
 * The list is read here and not while loading, so that no build depends on it.
 */
export function readWordList(files: ReadonlyArray<VFile>): WordList {
  const known = new Set<string>()
  const preferred = new Map<string, string>()
  for (const file of files) {
    for (const [index, raw] of String(file)
      .split(/\r\n|\n|\r/)
      .entries()) {
      const line = raw.trim()
      if (line === '' || line.startsWith('#')) continue
      const [, word, avoided] = entryPattern.exec(line) ?? []
      if (word === undefined) diagnose(file, 'woordenlijst-onleesbaar', {line: index + 1, column: 1})
      else {
        for (const part of word.split(' ')) known.add(normalise(part))
        for (const form of avoided?.split(/, */) ?? []) preferred.set(normalise(form).toLowerCase(), word)
      }
    }
  }
  return {known, preferred}
}

/** Of the signs that look alike the one that dictionaries use. */
export function normalise(word: string): string {
  return word.replaceAll('’', "'").replaceAll('‑', '-')
}
