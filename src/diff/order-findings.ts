import {categories, type Finding} from './comparison.ts'
import type {Pairs} from './pair.ts'
import type {Text} from './pair-texts.ts'
import {categoryIds} from './words.ts'

/**
 * Puts findings in the order in which they are told: by category, then as one reads the version to, with what is
 * only in the version from after it; and gives each that has none an id, from its category and subject.
 */
export function orderFindings(findings: ReadonlyArray<Finding>, texts: Pairs<Text>): ReadonlyArray<Finding> {
  const orders = new Map<string, number>()
  const last = texts.both.length + texts.onlyTo.length
  for (const {section, order} of texts.onlyFrom) orders.set(section.id, last + order)
  for (const {section, order} of [...texts.both.map(([, to]) => to), ...texts.onlyTo]) orders.set(section.id, order)
  const keyOf = ({category, place}: Finding): readonly [number, number, number] => {
    const where = place.to ?? place.from
    return [
      categories.indexOf(category),
      where === undefined ? -1 : (orders.get(where.section) ?? -1),
      where?.block ?? 0,
    ]
  }
  const keyed = findings.map((finding) => ({finding, key: keyOf(finding)}))
  keyed.sort(({key: a}, {key: b}) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  const used = new Map<string, number>()
  return keyed.map(({finding}) => {
    const stem = finding.id === '' ? [categoryIds[finding.category], ...finding.subject.path].join('_') : finding.id
    const count = (used.get(stem) ?? 0) + 1
    used.set(stem, count)
    return {...finding, id: finding.id !== '' && count === 1 ? stem : `${stem}_${count}`}
  })
}
