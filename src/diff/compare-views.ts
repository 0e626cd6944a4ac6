import {highest, publicLevel} from '../model/classification.ts'
import type {Cleared, View} from '../model/view.ts'
import {addReasons} from './add-reasons.ts'
import {compareDatasets} from './compare-datasets.ts'
import {comparePictures} from './compare-pictures.ts'
import {compareRegisters} from './compare-registers.ts'
import {compareStructure} from './compare-structure.ts'
import {compareText} from './compare-text.ts'
import type {Comparison, Unreadable, Version} from './comparison.ts'
import type {Context} from './context.ts'
import {findMovedOut} from './moved-out.ts'
import {orderFindings} from './order-findings.ts'
import {listTexts, pairTexts} from './pair-texts.ts'
import {later} from './period.ts'

export interface CompareOptions {
  /** How the versions were asked for; without it, the editions that they are. */
  readonly labels?: {readonly from: string; readonly to: string}
  /** Paths of sources that could not be read: what they held in the other version is not told as gone or new. */
  readonly unread?: {readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string>}
}

/**
 * Compares two versions of one edition of the report by meaning: what its reader sees change.
 *
 * Reads: two cleared views, resolved. Returns: findings with what was and is printed; the same whichever order rows,
 * footnotes or files stand in. Exchanging the views exchanges from and to.
 * Never: looks at anything beside the two views, so a comparison of public views cannot depend on what an annex
 * holds; that something moved to the annex is known from the public register of changes only.
 */
export function compareViews(from: Cleared<View>, to: Cleared<View>, options: CompareOptions = {}): Comparison {
  const texts = pairTexts(listTexts(from), listTexts(to))
  const aliases = new Map(texts.both.map(([before, after]) => [after.section.id, before.section.id]))
  const alias = (id: string): string => aliases.get(id) ?? id
  const isPublic = [from, to].every(({edition}) => edition.clearance === publicLevel)
  const context: Context = {
    from,
    to,
    isPublic,
    reportingPeriod: later(from.publication.reportingPeriod, to.publication.reportingPeriod),
    alias,
    movedOut: findMovedOut(from, to, isPublic),
    unread: options.unread ?? {from: new Set(), to: new Set()},
  }
  const text = compareText(texts, alias)
  const findings = [
    ...compareStructure(texts, text.contents, context),
    ...compareDatasets(context),
    ...text.findings,
    ...comparePictures(context),
    ...compareRegisters(context),
  ]
  return {
    edition: {id: to.edition.id, title: to.edition.title},
    isPublic,
    level: highest(from.level, to.level),
    from: toVersion(from, options.labels?.from),
    to: toVersion(to, options.labels?.to),
    findings: orderFindings(isPublic ? findings : addReasons(findings, from, to), texts),
    unreadable: [...findUnread(from, context.unread.to, 'to'), ...findUnread(to, context.unread.from, 'from')],
  }
}

function toVersion({publication}: View, label: string | undefined): Version {
  const {title, id, date} = publication
  return {label: label ?? id, title, publication: id, date}
}

/** What a view has that the other version holds in a file that could not be read. */
function findUnread(view: View, paths: ReadonlySet<string>, side: Unreadable['side']): ReadonlyArray<Unreadable> {
  if (paths.size === 0) return []
  const texts = listTexts(view).map(({section, place}) => ({path: section.file.path, title: place.label}))
  const datasets = [...view.printed.values()].map(({file, title}) => ({path: file.path, title}))
  const registers = Object.values(view.registers).flat()
  const found = [...texts, ...datasets, ...registers.map(({file}) => ({path: file.path, title: 'register'}))]
  const byPath = new Map(found.filter(({path}) => paths.has(path)).map((each) => [each.path, each]))
  return [...byPath.values()].map(({path, title}) => ({side, path, title}))
}
