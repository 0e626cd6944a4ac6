import type {Heading} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Position} from 'unist'
import {diagnose} from '../../diagnostic/diagnose.ts'
import type {Section, View} from '../../model/view.ts'
import {visit} from '../../model/visit.ts'

const needed = ['Doelstelling', 'Toelichting'] as const

/**
 * Warns of a section that shows an indicator and does not say what is aimed at, or does not explain.
 *
 * The opening of a chapter is no section, and neither is a chapter without a number, such as the foreword; a chapter of one
 * file is.
 */
export function checkSections({chapters}: View): void {
  for (const chapter of chapters) {
    if (!chapter.numbered) continue
    for (const section of chapter.sections.length === 0 ? [chapter] : chapter.sections) checkSection(section)
  }
}

function checkSection({id, body, file}: Section): void {
  const headings: Heading[] = []
  let first: Position | undefined
  visit(body, (node) => {
    if (node.type === 'heading') headings.push(node)
    if (node.type === 'indicator') first ??= node.position
  })
  if (first === undefined) return
  const titles = headings.map((heading) => plainText(heading).toLowerCase())
  for (const kop of needed) {
    const isThere = titles.some((title) => title.startsWith(kop.toLowerCase()))
    if (!isThere) diagnose(file, 'paragraaf-onvolledig', first, {naam: id, kop})
  }
}
