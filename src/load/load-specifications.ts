import {diagnose} from '../diagnostic/diagnose.ts'
import {isLevel, levels} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import type {ChartSpecification} from '../model/specification.ts'
import {checkSpecification} from './check-specification.ts'
import {checkStrings} from './check-strings.ts'
import type {Folder} from './folders.ts'
import type {Located} from './located.ts'
import {suggest} from './nearest.ts'
import {parseJson} from './parse-json.ts'
import {stateLevel} from './state-level.ts'

/** Reads `data/grafieken/`: the pictures that editors give for datasets, by the dataset's id, sorted. */
export function loadSpecifications(
  folders: ReadonlyArray<Folder>,
  datasets: ReadonlyMap<string, Dataset>,
): ReadonlyMap<string, ChartSpecification> {
  const specifications = new Map<string, ChartSpecification>()
  for (const {texts, prefix} of folders) {
    for (const [path, file] of texts) {
      const [, id] = /^data\/grafieken\/([^/]+)\.vl\.json$/.exec(path) ?? []
      if (id === undefined) continue
      const dataset = datasets.get(id)
      // What is wrong with the picture of a classified dataset is as classified as the dataset.
      if (dataset !== undefined) file.data.level = dataset.level
      if (dataset === undefined) {
        diagnose(file, 'grafiek-zonder-set', undefined, {naam: id, bedoeld: suggest(id, datasets.keys())})
      } else if (!dataset.file.path.startsWith(`${prefix}data/`))
        diagnose(file, 'overlay-wijzigt', undefined, {wat: `de grafiek van ‘${id}’`})
      const located = parseJson(file)
      if (located === undefined || dataset === undefined) continue
      const level = readLevel(dataset, located)
      file.data.level = level
      checkStrings(located)
      if (!checkSpecification(id, located)) continue
      const specification = located.value as Readonly<Record<string, unknown>>
      specifications.set(id, {id, level, kind: readKind(specification), specification, file})
    }
  }
  return new Map([...specifications].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** That of its dataset; `usermeta` may state a higher one. */
function readLevel(dataset: Dataset, {value, file, placeOf}: Located): ChartSpecification['level'] {
  const {usermeta} = value as {readonly usermeta?: {readonly rubricering?: unknown}}
  const stated = usermeta?.rubricering
  const place = placeOf(['usermeta', 'rubricering'])
  if (stated === undefined) return dataset.level
  if (typeof stated === 'string' && isLevel(stated)) return stateLevel(stated, dataset.level, file, place)
  const found = typeof stated === 'string' ? stated : ''
  const facts = {gevonden: found, bedoeld: suggest(found, levels), verwacht: levels.join(', ')}
  diagnose(file, 'rubricering-onbekend', place, facts)
  return dataset.level
}

function readKind({description}: Readonly<Record<string, unknown>>): string | undefined {
  return typeof description === 'string' && description.trim() !== '' ? description.trim() : undefined
}
