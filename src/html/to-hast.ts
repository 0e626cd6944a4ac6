import type {RootContent as HastContent, Root as HastRoot} from 'hast'
import type {Root, RootContent} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {handleListItem, makeCodeHandler, makeParagraphHandler} from './handlers/block.ts'
import type {PageContext} from './handlers/handler.ts'
import {makeHeadingHandler} from './handlers/heading.ts'
import {handleImage} from './handlers/image.ts'
import {makeIndicatorHandler} from './handlers/indicator.ts'
import {
  handleFigureValue,
  makeClassifiedTextHandler,
  makeCrossReferenceHandler,
  makeFootnoteReferenceHandler,
} from './handlers/inline.ts'
import {makeTableHandler} from './handlers/table.ts'

/** Turns the Markdown nodes of a text into HTML nodes, one handler a type. The given nodes stay as they are. */
export function toHast(children: ReadonlyArray<RootContent>, context: PageContext): Array<HastContent> {
  const handlers = {
    classifiedText: makeClassifiedTextHandler(context),
    code: makeCodeHandler(context),
    crossReference: makeCrossReferenceHandler(context),
    figureValue: handleFigureValue,
    footnoteReference: makeFootnoteReferenceHandler(context),
    heading: makeHeadingHandler(context),
    image: handleImage,
    indicator: makeIndicatorHandler(context),
    listItem: handleListItem,
    paragraph: makeParagraphHandler(context),
    table: makeTableHandler(context),
  }
  const tree: Root = {type: 'root', children: [...children]}
  return unified().use(remarkRehype, {handlers}).runSync(tree).children
}

const printer = unified()
  .use(rehypeStringify, {allowDangerousHtml: true, characterReferences: {useNamedReferences: true}})
  .freeze()

/**
 * Prints HTML nodes, everything in them escaped.
 *
 * The one exception are `raw` nodes. Only a chart makes them (see `figure/chart.ts`): Markdown cannot, because
 * remark-rehype drops HTML that stands in a text.
 */
export function printHast(children: ReadonlyArray<HastContent>): string {
  const tree: HastRoot = {type: 'root', children: [...children]}
  return printer.stringify(tree)
}

/** The same, with each node on a line of its own. */
export function printLines(children: ReadonlyArray<HastContent>): string {
  return printHast(children.flatMap((node): Array<HastContent> => [node, {type: 'text', value: '\n'}])).trim()
}
