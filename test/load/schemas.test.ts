import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {findNearest} from '../../src/load/nearest.ts'
import datasetSchema from '../../src/load/schemas/dataset.schema.json' with {type: 'json'}
import editionSchema from '../../src/load/schemas/editie.schema.json' with {type: 'json'}
import frontMatterSchema from '../../src/load/schemas/front-matter.schema.json' with {type: 'json'}
import commitmentSchema from '../../src/load/schemas/toezeggingen.schema.json' with {type: 'json'}
import referenceSchema from '../../src/load/schemas/verwijzingen.schema.json' with {type: 'json'}
import releaseSchema from '../../src/load/schemas/vrijgaven.schema.json' with {type: 'json'}
import changeSchema from '../../src/load/schemas/wijzigingen.schema.json' with {type: 'json'}
import {translations} from '../../src/load/translations.ts'
import {levels} from '../../src/model/classification.ts'

const folder = path.resolve(import.meta.dirname, '../../src/load/schemas')

describe('what the schemas allow and what the program knows are the same', () => {
  const {properties, definitions} = datasetSchema

  test.each([
    ['kind', properties.soort.enum],
    ['role', definitions.rol.enum],
    ['direction', definitions.richting.enum],
    ['missing', definitions.ontbreekt.properties.ontbreekt.enum],
    ['status', definitions.waarde.properties.status.enum],
    ['display', properties.weergave.enum],
    ['edition', editionSchema.definitions.uitgave.properties.soort.enum],
    ['commitment', commitmentSchema.definitions.toezegging.properties.stand.enum],
  ] as const)('%s', (table, words) => {
    expect(Object.keys(translations[table])).toEqual(words)
  })

  test.each([
    datasetSchema,
    editionSchema,
    frontMatterSchema,
    commitmentSchema,
    referenceSchema,
    changeSchema,
    releaseSchema,
  ])('levels in $title', (schema) => {
    expect(schema.definitions.rubricering.enum).toEqual(levels)
  })
})

describe('the schemas are schemas', () => {
  const strict = new Ajv({strict: true, strictTypes: false, strictRequired: false, keywords: ['enumDescriptions']})

  test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', (name) => {
    const schema = JSON.parse(readFileSync(path.join(folder, name), 'utf8'))
    expect(strict.validateSchema(schema), strict.errorsText()).toBe(true)
    expect(strict.validateSchema({...schema, properties: 'geen'})).toBe(false)
  })
})

describe('a name that was probably meant', () => {
  const known = ['titel', 'trendbreuk', 'rubricering', 'rij']

  test.each([
    ['title', 'titel'],
    ['tietl', 'titel'],
    ['trendbreukk', 'trendbreuk'],
    ['Rubricering', 'rubricering'],
    ['ondertitel', undefined],
    ['bij', 'rij'],
    ['zon', undefined],
  ])('%s: %s', (name, expected) => {
    expect(findNearest(name, known)).toBe(expected)
  })
})
