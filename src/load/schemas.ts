import {Ajv, type ValidateFunction} from 'ajv'
import brief from './schemas/brief.schema.json' with {type: 'json'}
import dataset from './schemas/dataset.schema.json' with {type: 'json'}
import datasetOverlay from './schemas/dataset-overlay.schema.json' with {type: 'json'}
import editie from './schemas/editie.schema.json' with {type: 'json'}
import frontMatter from './schemas/front-matter.schema.json' with {type: 'json'}
import toezeggingen from './schemas/toezeggingen.schema.json' with {type: 'json'}
import verwijzingen from './schemas/verwijzingen.schema.json' with {type: 'json'}
import vrijgaven from './schemas/vrijgaven.schema.json' with {type: 'json'}
import wijzigingen from './schemas/wijzigingen.schema.json' with {type: 'json'}

const schemas = {
  brief,
  dataset,
  'dataset-overlay': datasetOverlay,
  editie,
  'front-matter': frontMatter,
  toezeggingen,
  verwijzingen,
  vrijgaven,
  wijzigingen,
} as const

export type SchemaName = keyof typeof schemas

const ajv = new Ajv({
  allErrors: true,
  verbose: true,
  strict: true,
  // That the schemas are schemas is seen in a test: to look again in each run takes 30 ms.
  meta: false,
  validateSchema: false,
  // A report is small: its checks run for less time than making them quick takes.
  code: {optimize: false},
  strictTypes: false,
  strictRequired: false,
  // What an editor shows beside each choice.
  keywords: ['enumDescriptions'],
  schemas: Object.values(schemas),
})

/** The check of a schema, or a part of one, by its id: `dataset.schema.json`. Compiled at its first use, for compiling is the slow part. */
export function findValidator(id: string): ValidateFunction {
  const validate = ajv.getSchema(id)
  if (validate === undefined) throw new Error(`No schema ${id}`)
  return validate
}

/** The names of the fields that a schema knows at its top. */
export function findFields(name: SchemaName): ReadonlyArray<string> {
  return Object.keys(schemas[name].properties)
}
