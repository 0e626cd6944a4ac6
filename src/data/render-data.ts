import {VFile} from 'vfile'
import {publicLevel} from '../model/classification.ts'
import type {Dataset} from '../model/dataset.ts'
import {measureFile} from '../model/measure-file.ts'
import type {Cleared, View} from '../model/view.ts'
import {type Described, describeCatalogue} from './describe-catalogue.ts'
import {describeTables} from './describe-tables.ts'
import {describeFields, type Field, toRecords} from './table-schema.ts'
import {toCsv} from './to-csv.ts'
import {toJson} from './to-json.ts'

/**
 * Writes the open data of an edition: each dataset that it prints as CSV and JSON, and descriptions of them for
 * programs: a Frictionless `datapackage.json` (https://specs.frictionlessdata.io/tabular-data-package/), CSV on the Web
 * in `csv-metadata.json`, and of a public edition that states its terms a catalogue, `dcat.jsonld`.
 *
 * Reads: one resolved view. Returns: files below `data/`, figures rounded to what is printed, each made when it is asked
 * for. Never: a dataset, row or column that the edition has no figure or table of.
 */
export function* renderData(view: Cleared<View>): Iterable<VFile> {
  const datasets = [...view.figures.keys()]
    .map((id) => view.printed.get(id))
    .filter((dataset) => dataset !== undefined && dataset.rows.length > 0)
    .sort((a, b) => (a!.id < b!.id ? -1 : 1)) as ReadonlyArray<Dataset>
  const described: Resource[] = []
  for (const dataset of datasets) {
    const fields = describeFields(dataset)
    const [csv, json] = [toCsv(fields, toRecords(dataset)), toJson(dataset)]
    yield new VFile({path: `data/${dataset.id}.csv`, value: csv})
    yield new VFile({path: `data/${dataset.id}.json`, value: json})
    described.push({dataset, fields, csv: measureFile(csv), json: measureFile(json)})
  }
  yield toFile('datapackage.json', describePackage(view, described.map(describeResource)))
  yield toFile('csv-metadata.json', describeTables(view, datasets))
  const {openData} = view.publication
  if (view.level === publicLevel && openData !== undefined)
    yield toFile('dcat.jsonld', describeCatalogue(view, openData, described))
}

interface Resource extends Described {
  readonly fields: ReadonlyArray<Field>
}

function toFile(name: string, description: object): VFile {
  return new VFile({path: `data/${name}`, value: `${JSON.stringify(description, null, 2)}\n`})
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

function describeResource({dataset, fields, csv}: Resource): object {
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
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    schema: {fields, primaryKey: 'rij', missingValues: ['']},
  }
}
