import type {Nodes} from 'mdast'
import type {VFile} from 'vfile'
import {diagnose, type Place} from '../diagnostic/diagnose.ts'
import {visit} from '../model/visit.ts'
import {createPointAt} from './point-at.ts'

/** Control characters, halves of characters, and what Unicode sets apart as none. */
const control = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u

/**
 * Characters that show nothing and change what is read: marks that turn the direction of writing, joiners and spaces
 * without a width, fillers, tags. Not the soft hyphen, which Dutch uses; hard spaces are no such characters.
 */
const invisible = /(?!\u00AD)\p{Default_Ignorable_Code_Point}|[\u2028\u2029\uFFF9-\uFFFB]/u

const either = new RegExp(`${control.source}|${invisible.source}`, 'gu')

/** How many of them in a file are told: who has more, has another kind of file. */
const most = 20

/** Tells of characters in a source that no reader sees, at the places where they stand. */
export function checkCharacters(file: VFile): void {
  const text = String(file)
  if (text.search(either) === -1) return
  const pointAt = createPointAt(text)
  let count = 0
  for (const {0: found, index} of text.matchAll(either)) {
    if (++count > most) return
    tell(file, found, pointAt(index))
  }
}

/** Tells of such a character that was written as a code: `\u202E`, `&rlm;`. Those that stand there as such are told already. */
export function checkValue(value: string, file: VFile, place: Place): void {
  const [found] = value.match(either) ?? []
  if (found !== undefined && !String(file).includes(found)) tell(file, found, place)
}

/** The same for all words of a tree. */
export function checkWords(tree: Nodes, file: VFile): void {
  visit(tree, (node) => {
    for (const field of ['value', 'alt', 'title', 'url'] as const) {
      const word: unknown = field in node ? (node as unknown as Record<string, unknown>)[field] : undefined
      if (typeof word === 'string') checkValue(word, file, node)
    }
  })
}

function tell(file: VFile, found: string, place: Place): void {
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  diagnose(file, control.test(found) ? 'stuurteken' : 'onzichtbaar-teken', place, {code})
}
