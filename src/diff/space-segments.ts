import type {Segment} from './comparison.ts'

export interface SpacedSegment extends Segment {
  /** White space to stand before the mark, so that it does not mark a space. */
  readonly space: string
}

/** Segments ready to be marked: white space before the marks, and some between an old word and the new one. */
export function spaceSegments(words: ReadonlyArray<Segment>): ReadonlyArray<SpacedSegment> {
  return words.map(({kind, text}, at) => {
    const [, space = '', rest = ''] = /^(\s*)(.*)$/s.exec(text) ?? []
    const before = words[at - 1]
    const touches =
      kind === 'added' &&
      before?.kind === 'removed' &&
      /[\p{L}\p{N}]$/u.test(before.text) &&
      /^[\p{L}\p{N}]/u.test(text)
    return {kind, space: touches ? ' ' : space, text: rest}
  })
}
