import type {Change} from '../model/register.ts'
import type {View} from '../model/view.ts'
import type {Finding} from './comparison.ts'

/**
 * Gives what left the public edition, or came back to it, the reason that the register says: for those who read both
 * editions, where the levels themselves show the move.
 */
export function addReasons(findings: ReadonlyArray<Finding>, from: View, to: View): ReadonlyArray<Finding> {
  return findings.map((finding) => {
    const {category, change, subject, reason} = finding
    if (category !== 'classification' || reason !== undefined) return finding
    const register = change === 'rose' ? to : change === 'fell' ? from : undefined
    const entry = register?.registers.changes.find((each) => isAbout(each, subject.path))
    return entry?.reason === undefined ? finding : {...finding, reason: entry.reason}
  })
}

/** Whether an entry is about something, or about what holds it: `dataset/rij` of a dataset named by an entry. */
function isAbout({kind, subject}: Change, path: ReadonlyArray<string>): boolean {
  return kind === 'naar-bijlage' && path.some((_, index) => path.slice(0, index + 1).join('/') === subject)
}
