import {readFileSync} from 'node:fs'
import path from 'node:path'

/** Some sentences, the datasets placed in their section, and the mistakes planted in them. */
export interface Case {
  /** The heading it stands under: the kind of mistake, or of trap. */
  readonly kind: string
  readonly sets: ReadonlyArray<string>
  readonly text: string
  readonly planted: ReadonlyArray<Planted>
}

export interface Planted {
  readonly start: number
  readonly end: number
  readonly right: string
}

/** Reads a file of `corpus/`: `- ids: text`, with mistakes as `[[as typed|as it should be]]`. */
export function readCorpus(name: string): ReadonlyArray<Case> {
  const cases: Case[] = []
  let kind = ''
  for (const line of readFileSync(path.join(import.meta.dirname, 'corpus', `${name}.md`), 'utf8').split('\n')) {
    kind = /^## (.*)/.exec(line)?.[1] ?? kind
    const [, sets, marked] = /^- ([a-z0-9-]+(?:, [a-z0-9-]+)*): (.*)$/.exec(line) ?? []
    if (sets === undefined || marked === undefined) continue
    cases.push({kind, sets: sets.split(', '), ...readMarks(marked)})
  }
  return cases
}

function readMarks(marked: string): Pick<Case, 'text' | 'planted'> {
  const planted: Planted[] = []
  let text = ''
  let rest = marked
  for (let match = /\[\[(.*?)\|(.*?)\]\]/.exec(rest); match !== null; match = /\[\[(.*?)\|(.*?)\]\]/.exec(rest)) {
    const [all, typed = '', right = ''] = match
    text += rest.slice(0, match.index)
    planted.push({start: text.length, end: text.length + typed.length, right})
    text += typed
    rest = rest.slice(match.index + all.length)
  }
  return {text: text + rest, planted}
}
