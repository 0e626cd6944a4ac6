import {project} from '../../src/classify/project.ts'
import {compareViews} from '../../src/diff/compare-views.ts'
import type {Comparison, Finding} from '../../src/diff/comparison.ts'
import type {Edition} from '../../src/model/edition.ts'
import {resolve} from '../../src/resolve/resolve.ts'
import {type Files, loadReport, viewOf} from '../report.ts'

/** Compares the public edition of two small reports. */
export async function compare(from: Files, to: Files): Promise<Comparison> {
  return compareViews(await viewOf(from), await viewOf(to))
}

/** Compares two small reports as somebody sees them who may read the annex beside the public edition. */
export async function compareAll(from: Files, to: Files): Promise<Comparison> {
  const edition: Edition = {id: 'alles', clearance: 'departementaal-vertrouwelijk', kind: 'report', title: 'Alles'}
  const [before, after] = await Promise.all(
    [from, to].map(async (files) => resolve(project(await loadReport(files), edition).view)),
  )
  if (before === undefined || after === undefined) throw new Error('Two reports give two views')
  return compareViews(before, after)
}

/** A finding in one line: what a reviewer reads first. */
export function tell({category, change, subject, aspect, from, to}: Finding): string {
  const what = [subject.title, aspect && `(${aspect})`].filter(Boolean).join(' ')
  const words = from === undefined && to === undefined ? '' : `: ${from ?? '–'} → ${to ?? '–'}`
  return `${category} ${change} ${what}${words}`
}

/** The findings of a comparison, a line each. */
export async function tellAll(comparison: Promise<Comparison>): Promise<ReadonlyArray<string>> {
  return (await comparison).findings.map(tell)
}

/** The words of an edited text, marked as git marks them. */
export function markAll({words = []}: Finding): string {
  return words
    .map(({kind, text}) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')
}
