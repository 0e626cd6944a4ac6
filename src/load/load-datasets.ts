import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Dataset} from '../model/dataset.ts'
import type {DatasetSpec} from './dataset-spec.ts'
import type {Folder} from './folders.ts'
import {loadDataset} from './load-dataset.ts'
import {parseJson} from './parse-json.ts'
import {validate} from './validate.ts'

/** Reads the datasets of a report with what overlays add to them: by id, sorted. */
export function loadDatasets(folders: ReadonlyArray<Folder>): ReadonlyMap<string, Dataset> {
  const datasets = new Map<string, Dataset>()
  for (const {texts} of folders) {
    for (const [path, file] of texts) {
      const [, name] = /^data\/([^/]+)\.json$/.exec(path) ?? []
      if (name === undefined) continue
      const dataset = readDataset(name, file)
      if (dataset !== undefined) datasets.set(dataset.id, dataset)
    }
  }
  return new Map([...datasets].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function readDataset(name: string, file: VFile): Dataset | undefined {
  const located = parseJson(file)
  const spec = located && validate<DatasetSpec>('dataset', located, file)
  if (spec === undefined) return undefined
  if (spec.id !== name) diagnose(file, 'id-anders-dan-bestand', located?.placeOf(['id']), {id: spec.id, naam: name})
  return located && loadDataset(spec, located, file)
}
