import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Dataset} from '../../model/dataset.ts'
import {findHeadline} from '../../model/headline.ts'

/** The latest value, set large, with how it stands to norm or target in words and a small mark; nothing without one. */
export function layOutHeadline(dataset: Dataset): Array<ElementContent> {
  const headline = findHeadline(dataset)
  if (headline === undefined) return []
  const {figure, unit, label, comparison} = headline
  const state = comparison?.isMet === undefined ? '' : comparison.isMet ? '.met' : '.missed'
  return [
    h('div.latest', [
      h('p.value', [h('strong', figure), unit === '' ? '' : ` ${unit}`]),
      h('p.label', label),
      ...(comparison === undefined ? [] : [h(`p.comparison${state}`, comparison.words)]),
    ]),
  ]
}
