import type {PhrasingContent, Root} from 'mdast'
import {VFile} from 'vfile'
import {readAlong} from '../../src/check/read-along.ts'
import type {Level} from '../../src/model/classification.ts'
import type {Directive} from '../../src/model/nodes.ts'
import type {Chapter, Cleared, View} from '../../src/model/view.ts'
import {resolveDirectives} from '../../src/resolve/resolve-directives.ts'
import type {Case} from './read-corpus.ts'

/** A message about a case: its rule, and where in the text it stands. */
export interface Finding {
  readonly rule: string
  readonly at: number
  readonly message: string
  readonly note: string
  /** Whether it is a warning or an error, not information. */
  readonly isAlarm: boolean
}

/**
 * Reads a case as a section of its own in a report with the datasets of `view`.
 *
 * Directives in the text are printed, as resolving does; offsets are those of the text as given.
 */
export function readCase(
  {sets, text}: Pick<Case, 'sets' | 'text'>,
  view: Cleared<View>,
  level: Level = 'openbaar',
): ReadonlyArray<Finding> {
  const file = new VFile({path: 'content/proef.md'})
  const body: Root = {
    type: 'root',
    children: [
      ...sets.map((id) => ({type: 'indicator', id, display: 'both'}) as const),
      {type: 'paragraph', ...at(0, text.length), children: toNodes(text)},
    ],
  }
  const chapter: Chapter = {
    id: 'proef',
    title: 'Proef',
    shortTitle: 'Proef',
    number: '1',
    numbered: true,
    level,
    fictitious: false,
    body,
    file,
    sections: [],
    footnotes: [],
    paper: undefined,
  }
  resolveDirectives(chapter, view)
  readAlong({...view, chapters: [chapter], papers: []})
  return file.messages.map(({ruleId, column, reason, note, fatal}) => ({
    rule: ruleId ?? '',
    at: (column ?? 1) - 1,
    message: reason,
    note: note ?? '',
    isAlarm: fatal !== undefined,
  }))
}

function toNodes(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let offset = 0
  for (const part of text.split(/(:[a-z]+\[[^\]]*\](?:\{[^}]*\})?)/)) {
    const [, name, label = '', options = ''] = /^:([a-z]+)\[([^\]]*)\](?:\{([^}]*)\})?$/.exec(part) ?? []
    const position = at(offset, offset + part.length)
    offset += part.length
    if (name === undefined) nodes.push({type: 'text', value: part, ...position})
    else {
      const attributes = Object.fromEntries(
        options
          .split(' ')
          .filter(Boolean)
          .map((option) => option.split('=')),
      )
      nodes.push({type: 'directive', form: 'inline', name, label, attributes, ...position} satisfies Directive)
    }
  }
  return nodes
}

function at(start: number, end: number) {
  const point = (offset: number) => ({line: 1, column: offset + 1, offset})
  return {position: {start: point(start), end: point(end)}}
}
