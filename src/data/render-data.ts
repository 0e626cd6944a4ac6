import {createHash} from 'node:crypto'
import {VFile} from 'vfile'
import type {Dataset} from '../model/dataset.ts'
import type {Cleared, View} from '../model/view.ts'
import {describeFields, type Field, toRecords} from './table-schema.ts'
import {toCsv} from './to-csv.ts'
import {toJson} from './to-json.ts'

/**
 * Writes the open data of an edition: each dataset that it prints as CSV and JSON, and a Frictionless
 * `datapackage.json` that describes them (https://specs.frictionlessdata.io/tabular-data-package/).
 *
 * Reads: one resolved view. Returns: files below `data/`, figures rounded to what is printed. Never: a dataset,
 * row or column that the edition has no figure or table of.
 */
export function renderData(view: Cleared<View>): ReadonlyArray<VFile> {
  const datasets = [...view.figures.keys()]
    .map((id) => view.printed.get(id))
    .filter((dataset) => dataset !== undefined && dataset.rows.length > 0)
    .sort((a, b) => (a!.id < b!.id ? -1 : 1)) as ReadonlyArray<Dataset>
  const files: VFile[] = []
  const resources = datasets.map((dataset) => {
    const fields = describeFields(dataset)
    const csv = toCsv(fields, toRecords(dataset))
    files.push(new VFile({path: `data/${dataset.id}.csv`, value: csv}))
    files.push(new VFile({path: `data/${dataset.id}.json`, value: toJson(dataset)}))
    return describeResource(dataset, fields, csv)
  })
  files.push(
    new VFile({path: 'data/datapackage.json', value: `${JSON.stringify(describePackage(view, resources), null, 2)}\n`}),
  )
  return files
}

function describePackage({publication, edition}: View, resources: ReadonlyArray<object>): object {
  return {
    profile: 'tabular-data-package',
    name: `stand-van-defensie-${publication.id}-${edition.id}`,
    title: `${publication.title} ${publication.id.replace('-', ' ')}: ${edition.title}`,
    ...(publication.statement && {description: publication.statement}),
    version: publication.date.replaceAll('-', '.'),
    created: `${publication.date}T00:00:00Z`,
    contributors: [{title: publication.publisher, role: 'publisher'}],
    resources,
  }
}

function describeResource(dataset: Dataset, fields: ReadonlyArray<Field>, csv: string): object {
  const bytes = Buffer.from(csv)
  return {
    profile: 'tabular-data-resource',
    name: dataset.id,
    path: `${dataset.id}.csv`,
    title: dataset.title,
    ...(dataset.definition && {description: dataset.definition}),
    ...(dataset.source && {sources: [{title: dataset.source}]}),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    schema: {fields, primaryKey: 'rij', missingValues: ['']},
  }
}
