import {directiveFromMarkdown} from 'mdast-util-directive'
import {directive} from 'micromark-extension-directive'
import type {Processor} from 'unified'

type Extension = ReturnType<typeof directive>
type Construct = Extract<NonNullable<NonNullable<Extension['text']>[number]>, {tokenize: unknown}>

const colon = 58
const leftSquareBracket = 91

/**
 * Adds `:::name` blocks, `::name{…}` lines and `:name[…]{…}` in running text.
 *
 * The last only where a name is directly followed by `[`: the usual syntax also takes `10:30`, `a:b` and `1:3`
 * for directives, and those are Dutch text. Whether the name is known is for `transformDirectives` to judge.
 */
export function directiveSyntax(this: Processor): undefined {
  const data = this.data() as {micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[]}
  const {flow, text} = directive()
  const inline = text?.[colon] as Construct
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), {flow, text: {[colon]: onlyWithLabel(inline)}}]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), directiveFromMarkdown({verbose: true})]
}

function onlyWithLabel(inline: Construct): Construct {
  return {
    ...inline,
    tokenize(effects, ok, nok) {
      const attempt = inline.tokenize.call(this, effects, ok, nok)
      return effects.check({tokenize: tokenizeOpening, partial: true}, attempt, nok)
    },
  }
}

/** A colon, a letter, letters, digits, `-` or `_`, and `[`. */
const tokenizeOpening: Construct['tokenize'] = (effects, ok, nok) => {
  return (code) => {
    effects.enter('data')
    effects.consume(code)
    return first
  }

  function first(code: number | null): State {
    if (!isMatch(code, /\p{L}/u)) return nok(code)
    effects.consume(code)
    return rest
  }

  function rest(code: number | null): State {
    if (isMatch(code, /[\p{L}\p{N}_-]/u)) {
      effects.consume(code)
      return rest
    }
    if (code !== leftSquareBracket) return nok(code)
    effects.exit('data')
    return ok(code)
  }
}

type State = ReturnType<Construct['tokenize']> | undefined

function isMatch(code: number | null, pattern: RegExp): boolean {
  return code !== null && code > 0 && pattern.test(String.fromCharCode(code))
}
