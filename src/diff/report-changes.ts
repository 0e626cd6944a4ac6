import {publicLevel} from '../model/classification.ts'
import type {ReportedChange, ReportedChanges} from '../model/reported-change.ts'
import type {View} from '../model/view.ts'
import type {Comparison} from './comparison.ts'
import type {ListedChange} from './find-listed-changes.ts'

/** Puts the list of changes in the words that a report prints, what moved to the annex first. `view` is the later one, `indicators` are those of the earlier. */
export function reportChanges(
  listed: ReadonlyArray<ListedChange>,
  {from, level, isPublic}: Comparison,
  view: View,
  indicators: ReportedChanges['indicators'],
): ReportedChanges {
  const changes = listed.map((change): ReportedChange => {
    const {kind, target, entry, isTold} = change
    const reason = entry?.reason === undefined ? undefined : unstop(entry.reason)
    const own = isTold || isPublic ? publicLevel : level
    return {kind, ...describe(change, view), target, reason, reference: entry?.reference, level: own}
  })
  const isMove = ({kind}: ReportedChange): boolean => kind === 'naar-bijlage'
  const sorted = [...changes.filter(isMove), ...changes.filter((change) => !isMove(change))]
  return {since: from.publication, date: from.date, changes: sorted, indicators, isPublic}
}

/**
 * What changed and how, in the words of the register; of what is still there in its title. What is gone has only
 * the register's words: its title may be that of something in the annex now.
 */
function describe(change: ListedChange, view: View): {readonly head: string; readonly words: ReadonlyArray<string>} {
  const {kind, title, target, entry, findings} = change
  const {from, to, subject} = findings[0] ?? {}
  if (kind === 'hernoemd' && from !== undefined && to !== undefined)
    return {head: `‘${from}’ heet nu ‘${to}’`, words: []}
  if (kind === 'verplaatst' && from !== undefined && to !== undefined)
    return {head: `‘${title}’ ging van ${from} naar ${to}`, words: []}
  const [was, is] = [entry?.from, entry?.to].map((words) => (words === undefined ? undefined : unstop(words)))
  const hasBoth = was !== undefined && is !== undefined
  if (target === undefined) return {head: was ?? is ?? title, words: hasBoth ? [`Nu: ${is}`] : []}
  const words = hasBoth ? [`Was: ${was}`, `Nu: ${is}`] : [was ?? is ?? []].flat()
  const isWithin = kind === 'toegevoegd' && subject?.type === 'block'
  return {head: `${isWithin ? 'in ' : ''}‘${findTitle(target, view) ?? title}’`, words}
}

function findTitle(id: string, {chapters, datasets}: View): string | undefined {
  const texts = chapters.flatMap((chapter) => [chapter, ...chapter.sections])
  return datasets.get(id)?.title ?? texts.find((text) => text.id === id)?.title
}

/** A sentence without the full stop at its end, for one follows. */
function unstop(sentence: string): string {
  return sentence.replace(/\.$/, '')
}
