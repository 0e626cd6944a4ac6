import type {Dataset} from '../model/dataset.ts'
import type {View} from '../model/view.ts'
import {describeFields, type Field} from './table-schema.ts'

/**
 * The CSV files of an edition in the words of CSV on the Web, for `csv-metadata.json`: the file in which programs look
 * for them (https://www.w3.org/TR/tabular-data-model/ §5.3, https://www.w3.org/TR/tabular-metadata/).
 */
export function describeTables({publication, edition}: View, datasets: ReadonlyArray<Dataset>): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': publication.language}],
    'dc:title': `${publication.title} ${publication.id.replaceAll('-', ' ')}: ${edition.title}`,
    'dc:publisher': publication.publisher,
    'dc:issued': publication.date,
    tables: datasets.map((dataset) => ({
      url: `${dataset.id}.csv`,
      'dc:title': dataset.title,
      ...(dataset.definition && {'dc:description': dataset.definition}),
      ...(dataset.source && {'dc:source': dataset.source}),
      tableSchema: {columns: describeFields(dataset).map(describeColumn), primaryKey: 'rij', rowTitles: ['titel']},
    })),
  }
}

function describeColumn({name, type, title}: Field): object {
  return {
    name: toVariable(name),
    titles: name,
    'dc:description': title,
    datatype: type === 'number' ? 'decimal' : 'string',
    ...(name === 'rij' && {required: true}),
  }
}

/** Names of columns are variables of URI templates there (RFC 6570 §2.3): letters, digits and `_`, which is not first. */
function toVariable(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_+/, '')
}
