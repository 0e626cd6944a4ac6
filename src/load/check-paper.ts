import type {Heading, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {noteHeadings, type PaperKind} from '../model/paper.ts'

/** Holds a paper to its form: a note to its five headings, answers to questions that each have one; neither places a figure. */
export function checkPaper(body: Root, kind: PaperKind, file: VFile): void {
  const blocks = listBlocks(body.children)
  for (const block of blocks) {
    if (block.type === 'directive' && block.form === 'leaf')
      diagnose(file, 'stuk-met-figuur', block, {naam: block.name})
  }
  const headings = blocks.filter((block) => block.type === 'heading')
  if (kind === 'note') checkNote(headings, file)
  if (kind === 'answers') checkAnswers(headings, file)
}

/** The blocks of a text in their order, those within classified blocks among them. */
function listBlocks(nodes: ReadonlyArray<RootContent>): ReadonlyArray<RootContent> {
  return nodes.flatMap((node) => (node.type === 'classified' ? listBlocks(node.children) : [node]))
}

function checkNote(headings: ReadonlyArray<Heading>, file: VFile): void {
  const top = headings.filter(({depth}) => depth === 2)
  for (const [index, expected] of noteHeadings.entries()) {
    const heading = top[index]
    const found = heading === undefined ? 'het einde' : `‘${plainText(heading)}’`
    if (heading !== undefined && plainText(heading) === expected) continue
    diagnose(file, 'voorlegger-kop', heading, {verwacht: expected, gevonden: found})
    return
  }
  const extra = top[noteHeadings.length]
  if (extra !== undefined) diagnose(file, 'voorlegger-kop', extra, {verwacht: 'het einde', gevonden: plainText(extra)})
}

/** Questions one after another share the answer that follows them. */
function checkAnswers(headings: ReadonlyArray<Heading>, file: VFile): void {
  let open: Heading | undefined
  for (const heading of headings) {
    const words = plainText(heading)
    if (words === 'Antwoord' && open === undefined) diagnose(file, 'antwoord-zonder-vraag', heading)
    if (words !== 'Vraag' && words !== 'Antwoord' && open !== undefined) diagnose(file, 'vraag-zonder-antwoord', open)
    open = words === 'Vraag' ? heading : undefined
  }
  if (open !== undefined) diagnose(file, 'vraag-zonder-antwoord', open)
}
