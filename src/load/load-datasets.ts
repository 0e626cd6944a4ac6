import type {Point} from 'unist'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Dataset} from '../model/dataset.ts'
import type {Remember} from '../model/remember.ts'
import {checkDataset} from './check-dataset.ts'
import type {Identity} from './check-identities.ts'
import {checkStrings} from './check-strings.ts'
import type {DatasetSpec} from './dataset-spec.ts'
import type {Folder} from './folders.ts'
import {loadDataset} from './load-dataset.ts'
import type {Located} from './located.ts'
import {noteLevel} from './note-level.ts'
import {overlayDataset} from './overlay-dataset.ts'
import {parseJson} from './parse-json.ts'
import {recallFile} from './recall-file.ts'
import {validate} from './validate.ts'

export interface LoadedDatasets {
  /** By id, sorted. */
  readonly datasets: ReadonlyMap<string, Dataset>
  /** Of every file that is a dataset, also where its contents cannot be used. */
  readonly identities: ReadonlyArray<Identity>
}

/** Reads the datasets of a report with what overlays add to them. */
export function loadDatasets(folders: ReadonlyArray<Folder>, remember: Remember): LoadedDatasets {
  const datasets = new Map<string, Dataset>()
  const identities = new Map<string, Identity>()
  for (const {texts} of folders) {
    for (const [path, file] of texts) {
      const [, id] = /^data\/([^/]+)\.json$/.exec(path) ?? []
      if (id === undefined) continue
      const base = datasets.get(id)
      if (!identities.has(id)) {
        const {place, dataset} = recallFile(file, [], remember, (own) => readWhole(id, own))
        identities.set(id, {id, file, place})
        if (dataset !== undefined) datasets.set(id, {...dataset, file})
      } else {
        const located = recallFile(file, ['aanvulling'], remember, readFile)
        if (base !== undefined && located !== undefined) datasets.set(id, overlayDataset(base, {...located, file}))
      }
    }
  }
  const sorted = new Map([...datasets].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {datasets: sorted, identities: [...identities.values()]}
}

/** Reads a file as a dataset: plain data, and the place of its id. */
function readWhole(
  id: string,
  file: VFile,
): {readonly place: Point | undefined; readonly dataset: Dataset | undefined} {
  const located = readFile(file)
  return {place: located?.placeOf(['id']), dataset: located && readDataset(id, located)}
}

/** Reads a file as JSON: all there is to say of one that adds to a dataset, until it is laid over that. */
function readFile(file: VFile): Located | undefined {
  const located = parseJson(file)
  if (located === undefined) return undefined
  noteLevel(located)
  checkStrings(located)
  return located
}

function readDataset(id: string, located: Located): Dataset | undefined {
  const spec = validate<DatasetSpec>('dataset', located)
  if (spec === undefined) return undefined
  if (spec.id !== id) diagnose(located.file, 'id-anders-dan-bestand', located.placeOf(['id']), {id: spec.id, naam: id})
  checkDataset(spec, located)
  return loadDataset(spec, located)
}
