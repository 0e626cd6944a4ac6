import {readdirSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import type {Cell, Column, Dataset, Row} from '../../src/model/dataset.ts'

/* The tests draw the datasets of the report as they stand on disk, without the loading stage and without formulas. */

// biome-ignore lint/suspicious/noExplicitAny: fields of any shape, as typed by editors
type Json = any
const kinds: Json = {
  tijdreeks: 'time-series',
  'plan-realisatie': 'plan-actual',
  streefpad: 'target-path',
  gegroepeerd: 'grouped',
  aandelen: 'shares',
  breuk: 'fraction',
  positie: 'position',
  ranglijst: 'ranking',
  'van-naar': 'from-to',
  status: 'status',
  kaart: 'map',
  wereldkaart: 'world-map',
  kerncijfers: 'key-figures',
  tabel: 'table',
}
const roles: Json = {
  realisatie: 'actual',
  plan: 'plan',
  streefwaarde: 'target',
  norm: 'standard',
  toezegging: 'commitment',
  verschil: 'difference',
  aandeel: 'share',
  subtotaal: 'subtotal',
  totaal: 'total',
}
const directions: Json = {meer: 'more', minder: 'less', hoogstens: 'at-most', minstens: 'at-least'}
const reasons: Json = {
  'niet-bekend': 'unknown',
  volgt: 'expected',
  'niet-van-toepassing': 'not-applicable',
  vervallen: 'discontinued',
  'niet-openbaar': 'not-public',
}
const statuses: Json = {voorlopig: 'provisional', herzien: 'revised', raming: 'estimate'}

const axisOf = (raw: Json) => ({
  id: raw.id,
  title: raw.titel ?? raw.id,
  group: raw.groep,
  role: roles[raw.rol],
  unit: raw.eenheid,
  decimals: raw.decimalen,
  direction: directions[raw.richting],
  level: 'openbaar' as const,
  formula: raw.berekening,
  place: undefined,
})

function cellOf(raw: Json): Cell {
  const base = {note: raw?.noot, level: 'openbaar' as const, place: undefined}
  if (typeof raw === 'string') return {...base, type: 'text', text: raw}
  const one = typeof raw === 'number' ? {waarde: raw} : raw
  if (one.ontbreekt) return {...base, type: 'missing', reason: reasons[one.ontbreekt], text: one.tekst ?? one.ontbreekt}
  if (one.waarde === undefined) return {...base, type: 'text', text: one.tekst}
  return {
    ...base,
    type: 'number',
    value: one.waarde,
    whole: one.van,
    text: one.tekst,
    status: statuses[one.status],
    approximation: one.ongeveer,
    unit: one.eenheid,
    decimals: one.decimalen,
    period: one.periode,
    computed: false,
  }
}

function benchmarkOf(raw: Json) {
  if (raw === undefined) return undefined
  return {
    value: raw.waarde,
    direction: directions[raw.richting],
    title: raw.titel,
    text: raw.tekst,
    period: raw.periode,
    row: raw.rij,
    level: 'openbaar' as const,
  }
}

export function datasetOf(raw: Json): Dataset {
  const columns: Column[] = (raw.kolommen ?? []).map((one: Json) => ({
    ...axisOf(one),
    period: one.periode ?? (/^\d{4}$/.test(one.id) ? one.id : undefined),
  }))
  const rows: Row[] = (raw.rijen ?? []).map((one: Json) => ({
    ...axisOf(one),
    note: one.noot,
    cells: new Map(Object.entries(one.waarden ?? {}).map(([id, cell]) => [id, cellOf(cell)])),
  }))
  return {
    id: raw.id,
    title: raw.titel,
    level: 'openbaar',
    kind: kinds[raw.soort],
    fictitious: raw.fictief === true,
    unit: raw.eenheid,
    decimals: raw.decimalen ?? 0,
    scale: raw.schaal ?? 1,
    source: raw.bron,
    owner: raw.eigenaar,
    referenceDate: raw.peildatum,
    definition: raw.definitie,
    message: raw.boodschap,
    direction: directions[raw.richting],
    standard: benchmarkOf(raw.norm),
    target: benchmarkOf(raw.streefwaarde),
    breaks: raw.trendbreuk ?? [],
    breakReason: raw.trendbreukReden,
    display: 'both',
    displayReason: raw.weergaveReden,
    withoutFigures: raw.zonderCijfers,
    relations: [],
    notes: raw.noten ?? [],
    columns,
    rows,
    file: new VFile({path: `data/${raw.id}.json`}),
  }
}

export function readDatasets(folder = 'data'): ReadonlyArray<Dataset> {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => datasetOf(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))))
}
