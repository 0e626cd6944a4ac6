import type {Processor} from 'unified'

interface Known {
  readonly footnotes: ReadonlyArray<string>
  readonly addresses: ReadonlyArray<string>
}

/** The part of micromark's parser that says what may be referred to. Identifiers are in upper case there. */
interface Parser {
  defined: string[]
  gfmFootnotes?: string[]
}

type State = (code: number | null) => State | undefined

/**
 * Tells the parser from the start what is defined in `:::` blocks, so that `[^1]` before such a block is a
 * reference. By itself it learns that only after the text before the block, and takes the reference for text.
 */
export function definitionSyntax(this: Processor, {footnotes, addresses}: Known): undefined {
  const data = this.data() as {micromarkExtensions?: unknown[]}
  const construct = {
    tokenize(this: {parser: Parser}, _effects: unknown, _ok: State, nok: State): State {
      const {parser} = this
      parser.gfmFootnotes ??= []
      for (const id of footnotes) addOnce(parser.gfmFootnotes, id.toUpperCase())
      for (const id of addresses) addOnce(parser.defined, id.toUpperCase())
      return nok
    },
  }
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {document: {null: construct}}]
}

function addOnce(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item)
}
