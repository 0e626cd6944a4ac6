import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'
import {sameness, stems} from './words.ts'

/**
 * How well the unit of a number fits that of a figure: 1 the same, less where the sentence leaves it open, 0 where
 * the two cannot be compared. Persons and vte pass for each other, for sentences do so.
 */
export function fitUnit(claim: Claim, fact: Fact): number {
  const a = claim.unit
  const b = fact.unit
  if (a.kind === 'percent' || a.kind === 'points' || b.kind === 'percent' || b.kind === 'points')
    return a.kind === b.kind ? 1 : 0
  if (a.kind === 'money' || b.kind === 'money') return a.kind === b.kind ? 1 : 0
  if (a.kind === 'measure' || b.kind === 'measure')
    return a.kind === b.kind && 'nouns' in a && 'nouns' in b && a.nouns[0] === b.nouns[0] ? 1 : 0
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return a.kind === b.kind ? 1 : 0
  if (a.kind === 'none') return 0.6
  if (a.kind === 'vte') return b.kind === 'vte' ? 1 : 0
  if (a.kind !== 'count') return 0
  const names = b.kind === 'count' ? b.nouns : []
  if (shares(a.nouns, names)) return 1
  if (shares(a.nouns, fact.subject.words)) return 0.9
  if (shares(a.nouns, people) && (b.kind === 'vte' || shares(names, people))) return 0.7
  if (shares(a.nouns, people) && b.kind === 'none') return 0.6
  if (shares(a.nouns, events) && shares(names, events)) return 0.7
  return shares(a.nouns, fact.subject.context) ? 0.6 : 0.2
}

const people = stems('mensen medewerkers collega’s personen deelnemers studenten militairen kandidaten')
const events = stems('keren keer inzetten gevallen opruimingen')

function shares(a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean {
  return a.some((word) => b.some((other) => sameness(word, other) === 1))
}
