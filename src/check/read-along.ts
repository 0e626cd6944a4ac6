import type {Cleared, View} from '../model/view.ts'
import type {Fix} from './apply-fixes.ts'
import {findComputed} from './find-computed.ts'
import {findPassages, type Passage} from './find-passages.ts'
import {findPlace} from './find-place.ts'
import {type Reading, type Remark, readPassage} from './read-passage.ts'
import {reportRemark} from './report-remark.ts'
import {gatherScopes} from './scope.ts'
import {writeDirective} from './write-directive.ts'

/**
 * Reads along: holds every number that was typed in running text against the figures that it may be meant to be.
 *
 * Reads: a resolved view, best one that covers everything: paragraphs, list items, quotations and footnotes. Headings
 * and tables are passed over: a heading counts chapters rather than people, and a figure of a table belongs in a
 * dataset as a whole. Returns: the replacements that leave every reader's words as they are; messages stand on the
 * view's files. Never: proposes to a text a figure that its readers may not see, or changes anything.
 *
 * A number is compared with the datasets placed or printed in its section, those of its chapter, and, if it has four
 * digits, all others. "Twee" to "twintig" are figures only before a unit or something that a dataset counts; "tientallen"
 * and fractions are too vague to be held to a cell.
 */
export function readAlong(view: Cleared<View>): ReadonlyArray<Fix> {
  const reading = prepareReading(view)
  const passages = findPassages(view)
  const computed = findComputed(passages)
  return passages.flatMap((passage) => {
    const remarks = dropCovered(readPassage(passage, reading), passage)
    for (const remark of remarks) reportRemark(remark, passage, computed)
    return findFixes(remarks, passage)
  })
}

/** What the passages of a view are read with. */
export function prepareReading(view: Pick<View, 'datasets' | 'publication' | 'registers'>): Reading {
  const citations = view.registers.references.flatMap(({title, number}) => [title ?? '', number ?? ''])
  return {
    scopes: gatherScopes(view.datasets),
    reportYear: Number(view.publication.reportingPeriod.slice(0, 4)),
    citations: citations.filter((citation) => citation.length > 3),
  }
}

/** Leaves out numbers that the directive for the number before prints too: the 8 of "5 van 8". */
function dropCovered(remarks: ReadonlyArray<Remark>, {text}: Passage): ReadonlyArray<Remark> {
  let end = 0
  return remarks.filter(({claim, verdict}) => {
    const isCovered = claim.start < end
    const written = verdict.type === 'agrees' ? writeDirective(claim, verdict.fact, text) : undefined
    end = Math.max(end, claim.start + (written?.printed.length ?? 0))
    return !isCovered
  })
}

/** The replacements of numbers that surely are a figure, where they stand in one line. */
function findFixes(remarks: ReadonlyArray<Remark>, passage: Passage): ReadonlyArray<Fix> {
  return remarks.flatMap(({claim, verdict}) => {
    if (verdict.type !== 'agrees' || !verdict.isSure) return []
    const written = writeDirective(claim, verdict.fact, passage.text)
    const place = findPlace(claim.start, passage)
    if (written === undefined || place === undefined || written.printed.includes('\n')) return []
    return [{path: passage.file.path, ...place, found: written.printed, replacement: written.source}]
  })
}
