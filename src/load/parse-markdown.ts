import type {Root} from 'mdast'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import type {VFile} from 'vfile'
import {visit} from '../model/visit.ts'
import {checkTree} from './check-tree.ts'
import {definitionSyntax} from './definition-syntax.ts'
import {directiveSyntax} from './directive-syntax.ts'

/** Parses a Markdown file: CommonMark, GFM with `~~` only, front matter and directives. Never transforms. */
export function parseMarkdown(file: VFile): Root {
  const tree = processor.parse(file)
  if (!checkTree(tree, file)) return tree
  const known = findDefinitionsInBlocks(tree)
  return known.footnotes.length + known.addresses.length === 0
    ? tree
    : processor().use(definitionSyntax, known).parse(file)
}

const processor = unified()
  .use(remarkParse)
  .use(frontMatterSyntax)
  .use(remarkGfm, {singleTilde: false})
  .use(directiveSyntax)
  .freeze()

function frontMatterSyntax(this: Processor): undefined {
  const data = this.data() as {micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[]}
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), frontmatter('yaml')]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), frontmatterFromMarkdown('yaml')]
}

/** What is defined within a `:::` block, and so is parsed only after the text that refers to it. */
function findDefinitionsInBlocks(tree: Root): {readonly footnotes: string[]; readonly addresses: string[]} {
  const footnotes: string[] = []
  const addresses: string[] = []
  visit(tree, 'containerDirective', (block) => {
    visit(block, (node) => {
      if (node.type === 'footnoteDefinition') footnotes.push(node.identifier)
      else if (node.type === 'definition') addresses.push(node.identifier)
    })
  })
  return {footnotes, addresses}
}
