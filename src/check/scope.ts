import {isCovered, type Level} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import {deriveFacts} from './derive-facts.ts'
import type {Fact} from './fact.ts'
import {indexPrinted} from './find-direction.ts'
import type {Passage} from './find-passages.ts'
import type {Unit} from './unit.ts'
import {sameness} from './words.ts'

/** The figures that a passage may speak of. */
export interface Scope {
  readonly facts: ReadonlyArray<Fact>
  /** The figure that a directive with this path prints. */
  readonly findPrinted: (path: string) => Fact | undefined
  /** Weighs a word by how few of their subjects have it. */
  readonly weightOf: (word: string) => number
  /** Whether any of them is in this unit. */
  readonly isCounted: (unit: Unit) => boolean
}

/**
 * Figures by how far they stand from a passage, and only such as its readers may see: a directive is never proposed
 * that they may not.
 */
export interface Scopes {
  /** All that follows from the datasets of its section and its chapter. */
  readonly near: (passage: Passage) => Scope
  /** The cells of every dataset. */
  readonly everywhere: (passage: Passage) => Scope
}

/** Makes the scopes of a view. Each dataset is worked out once, and so is each scope. */
export function gatherScopes(datasets: ReadonlyMap<string, Dataset>): Scopes {
  const derived = new Map<string, ReadonlyArray<Fact>>()
  const scopes = new Map<string, Scope>()

  function factsOf(id: string): ReadonlyArray<Fact> {
    const dataset = datasets.get(id)
    const facts = derived.get(id) ?? (dataset === undefined ? [] : deriveFacts(dataset))
    derived.set(id, facts)
    return facts
  }

  function gather(key: string, level: Level, facts: () => ReadonlyArray<Fact>): Scope {
    const scope = scopes.get(key) ?? toScope(facts().filter((fact) => isCovered(fact.level, level)))
    scopes.set(key, scope)
    return scope
  }

  return {
    near: ({nearby, level}) => {
      const ids = [...new Set([...nearby.section, ...nearby.chapter])].sort()
      return gather([level, ...ids].join(' '), level, () => ids.flatMap(factsOf))
    },
    everywhere: ({level}) =>
      gather(`${level} *`, level, () =>
        [...datasets.keys()].sort().flatMap((id) => factsOf(id).filter(({kind}) => kind === 'cell')),
      ),
  }
}

function toScope(facts: ReadonlyArray<Fact>): Scope {
  const subjects = new Set(facts.map(({subject}) => subject))
  const counts = new Map<string, number>()
  for (const {words, context} of subjects)
    for (const word of [...words, ...context]) counts.set(word, (counts.get(word) ?? 0) + 1)
  const kinds = new Set(facts.map(({unit}) => unit.kind))
  const nouns = [...new Set(facts.flatMap(({unit}) => (unit.kind === 'count' ? unit.nouns : [])))]
  const isCounted = (unit: Unit): boolean =>
    unit.kind === 'count'
      ? unit.nouns.some((noun) => nouns.some((each) => sameness(noun, each) === 1))
      : kinds.has(unit.kind)
  let printed: ReadonlyMap<string, Fact> | undefined
  const findPrinted = (path: string): Fact | undefined => {
    printed ??= indexPrinted(facts)
    return printed.get(path.replace(/\s+/g, ''))
  }
  return {facts, isCounted, findPrinted, weightOf: (word) => Math.log(1 + subjects.size / (counts.get(word) ?? 1))}
}
