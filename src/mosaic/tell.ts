import {diagnose} from '../diagnostic/diagnose.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Remedy, Step} from './apply-remedy.ts'
import {describeInterval} from './describe-interval.ts'
import type {Datasets} from './describe-problem.ts'
import type {Gap} from './draft.ts'
import type {Disclosure, Trouble} from './find-disclosures.ts'

/** Says at the place of a hidden figure that it is given away, and what helps: places, and figures only for the log. */
export function tellDisclosure(all: Datasets, disclosure: Disclosure, remedy: Remedy = []): void {
  const {ids} = disclosure
  const derived = describeInterval(disclosure)
  const nameAll = (type: Step['type']): string =>
    remedy
      .filter((step) => step.type === type)
      .map(nameStep)
      .join(', ')
  const [grover, ook] = [nameAll('round'), nameAll('withhold')]
  if (grover === '') tell(all, ook === '' ? 'mozaiek-zonder-uitweg' : 'mozaiek-achterhouden', ids, {ook}, derived)
  else tell(all, ook === '' ? 'mozaiek-afronden' : 'mozaiek-beide', ids, {grover, ook}, derived)
}

/** Says that there is no answer about a hidden figure. */
export function tellTrouble(all: Datasets, {reason, ids}: Trouble): void {
  tell(all, reason === 'contradiction' ? 'mozaiek-tegenstrijdig' : 'mozaiek-onopgelost', ids.slice(0, 1), {})
}

/** Says that a formula or relation could not be weighed. */
export function tellGap({kind, dataset, place, text}: Gap): void {
  const rule = kind === 'contradiction' ? 'mozaiek-regel-onwaar' : 'mozaiek-regel-niet-lineair'
  diagnose(dataset.file, rule, place, {regel: text, set: dataset.id})
}

function nameStep(step: Step): string {
  const name = `${placeOf(step.id)} in ‘${setOf(step.id)}’`
  return step.type === 'round' ? `${name} ("decimalen": ${step.decimals})` : name
}

function tell(
  all: Datasets,
  rule: RuleId,
  ids: ReadonlyArray<string>,
  facts: Readonly<Record<string, string>>,
  derived?: string,
): void {
  const [first = ''] = ids
  const dataset = all.get(setOf(first))
  if (dataset === undefined) throw new Error(`no dataset for ${first}`)
  const wat = ids.map((id) => (setOf(id) === dataset.id ? placeOf(id) : id)).join(' + ')
  diagnose(dataset.file, rule, findPlace(dataset, placeOf(first)), {...facts, wat, set: dataset.id}, derived)
}

function setOf(id: string): string {
  return id.slice(0, id.indexOf('/'))
}

/** `row/column`. */
function placeOf(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

function findPlace({rows}: Dataset, place: string): Dataset['rows'][number]['place'] {
  const [rowId, columnId = ''] = place.split('/')
  const row = rows.find(({id}) => id === rowId)
  return row?.cells.get(columnId)?.place ?? row?.place
}
