import {diagnose} from '../diagnostic/diagnose.ts'
import {findChartForm} from '../model/chart-form.ts'
import {highest} from '../model/classification.ts'
import type {Dataset, Display} from '../model/dataset.ts'
import {findDatasetLevel} from '../model/level-within.ts'
import type {Directive, Indicator} from '../model/nodes.ts'
import type {Figure, Section, View} from '../model/view.ts'
import {SKIP, visit} from '../model/visit.ts'

const displays: Readonly<Record<string, Display>> = {grafiek: 'chart', tabel: 'table', beide: 'both'}

/**
 * Puts an `indicator` in place of each `::kpi` and numbers what it places: "Figuur 3" with a chart, "Tabel 2" without.
 *
 * Both are counted from 1 through the edition, in an annex from B1, so that one number never means two things.
 */
export function placeFigures(view: View): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>()
  const counts = {figure: 0, table: 0}
  const prefix = view.edition.kind === 'annex' ? 'B' : ''

  function place(directive: Directive, chapter: Section, section: Section): Indicator | undefined {
    const {id = '', weergave} = directive.attributes
    const dataset = view.printed.get(id)
    if (dataset === undefined) {
      diagnose(section.file, 'onbekende-dataset', directive, {naam: id})
      return undefined
    }
    if (figures.has(id)) {
      diagnose(section.file, 'dataset-dubbel-geplaatst', directive, {naam: id})
      return undefined
    }
    if (weergave !== undefined && displays[weergave] === undefined) {
      diagnose(section.file, 'onbekende-weergave', directive, {gevonden: weergave})
    }
    const display = chooseDisplay(dataset, displays[weergave ?? ''], view.specifications.has(id))
    const kind = display === 'table' ? 'table' : 'figure'
    const number = `${prefix}${++counts[kind]}`
    const level = highest(directive.data?.level, findDatasetLevel(dataset), view.specifications.get(id)?.level)
    figures.set(id, {id, kind, number, display, chapter: chapter.id, section: section.id, level})
    return {type: 'indicator', id, display}
  }

  for (const chapter of view.chapters) {
    for (const section of [chapter, ...chapter.sections]) {
      visit(section.body, 'directive', (directive, index, parent) => {
        if (directive.name !== 'kpi' || parent === undefined || index === undefined) return
        const indicator = place(directive, chapter, section)
        const {position, data} = directive
        const level = data?.level
        const placed = indicator === undefined ? [] : [{...indicator, position, ...(level && {data: {level}})}]
        parent.children.splice(index, 1, ...(placed as typeof parent.children))
        return [SKIP, index + placed.length]
      })
    }
  }
  return figures
}

/** A picture of an editor's own makes a chart of what has no form of its own. */
function chooseDisplay(dataset: Dataset, wanted: Display | undefined, hasPicture: boolean): Display {
  const display = wanted ?? dataset.display
  return hasPicture || findChartForm(dataset) !== undefined ? display : 'table'
}
