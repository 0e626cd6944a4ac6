import type {Change} from '../model/register.ts'
import type {View} from '../model/view.ts'

/** What the registers of two public versions themselves say went to the annex. */
export interface MovedOut {
  /** The entry on something that the version to no longer has. */
  readonly out: (...subjects: ReadonlyArray<string | undefined>) => Change | undefined
  /** The entry on something that the version from did not have. */
  readonly back: (...subjects: ReadonlyArray<string | undefined>) => Change | undefined
  /** Entries in one register and not in the other that nothing was found with: about a part, or in words. */
  readonly rest: () => {readonly added: ReadonlyArray<Change>; readonly removed: ReadonlyArray<Change>}
}

/**
 * Looks up entries of kind `naar-bijlage`. This register is all that tells "moved to the annex" from "removed": a
 * comparison of public versions may not depend on what an annex holds.
 *
 * An entry names a section, a dataset, or a part of one: `dataset/rij`, `dataset/rij/kolom`.
 */
export function findMovedOut(from: View, to: View, isPublic: boolean): MovedOut {
  const read = (view: View) => (isPublic ? view.registers.changes.filter(({kind}) => kind === 'naar-bijlage') : [])
  const before = read(from)
  const after = read(to)
  const used = new Set<string>()
  const find = (entries: ReadonlyArray<Change>, subjects: ReadonlyArray<string | undefined>): Change | undefined => {
    for (const subject of subjects) {
      const entry = subject === undefined ? undefined : entries.find((each) => each.subject === subject)
      if (entry === undefined) continue
      used.add(entry.id)
      return entry
    }
    return undefined
  }
  const without = (entries: ReadonlyArray<Change>, others: ReadonlyArray<Change>) =>
    entries.filter(({id}) => !used.has(id) && !others.some((other) => other.id === id))
  return {
    out: (...subjects) => find(after, subjects),
    back: (...subjects) => find(before, subjects),
    rest: () => ({added: without(after, before), removed: without(before, after)}),
  }
}
