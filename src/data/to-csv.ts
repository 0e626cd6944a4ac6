import {stringify} from 'csv-stringify/sync'
import type {CsvRecord, Field} from './table-schema.ts'

/** UTF-8 CSV after RFC 4180: one header row, comma between fields, CRLF after records, point as decimal mark. */
export function toCsv(fields: ReadonlyArray<Field>, records: ReadonlyArray<CsvRecord>): string {
  return stringify([...records], {header: true, columns: fields.map(({name}) => name), record_delimiter: '\r\n'})
}
