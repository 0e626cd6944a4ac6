import {diagnose} from '../diagnostic/diagnose.ts'
import {publicLevel} from '../model/classification.ts'
import type {Change} from '../model/register.ts'
import type {Comparison, Finding} from './comparison.ts'
import type {Asked} from './find-listed-changes.ts'

/**
 * Finds what was public and is classified now without a public entry of kind `naar-bijlage` in the register.
 *
 * Only a comparison of both editions together, for those who may read both, shows this; its messages name a section
 * or dataset that was public, and no more. The policy is that of the report itself: what moves out is told in it.
 */
export function findUnreportedMoves(
  comparison: Comparison,
  changes: ReadonlyArray<Change>,
  {file, place}: Asked,
): void {
  const reported = new Set(
    changes
      .filter(({kind, level}) => kind === 'naar-bijlage' && level === publicLevel)
      .flatMap(({subject}) => [subject, subject.split('/')[0] ?? subject]),
  )
  const subjects = comparison.findings.filter(isMovedOut).map(nameSubject)
  for (const onderwerp of new Set(
    subjects.filter((names) => !names.some((name) => reported.has(name))).map(([name]) => name),
  )) {
    diagnose(file, 'naar-bijlage-niet-gemeld', place, {
      onderwerp,
      van: comparison.from.publication,
      naar: comparison.to.publication,
    })
  }
}

function isMovedOut({category, change, levels}: Finding): boolean {
  return category === 'classification' && change === 'rose' && levels?.from === publicLevel
}

/** Id of what moved, then of what holds it: an entry on either tells it. */
function nameSubject({subject, place}: Finding): ReadonlyArray<string> {
  const where = place.from ?? place.to
  return [...subject.path.slice(0, 1), ...(where === undefined ? [] : [where.section, where.chapter])]
}
