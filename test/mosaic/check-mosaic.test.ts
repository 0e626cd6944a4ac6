import {VFile} from 'vfile'
import {beforeAll, describe, expect, test} from 'vitest'
import {toRecords} from '../../src/diagnostic/report.ts'
import type {Cell, Dataset} from '../../src/model/dataset.ts'
import {createMemory, makeAnew, type Remember} from '../../src/model/remember.ts'
import type {Chapter} from '../../src/model/view.ts'
import {checkMosaic, type MosaicReport} from '../../src/mosaic/check-mosaic.ts'
import {loadSolver} from '../../src/mosaic/load-solver.ts'
import type {Solver} from '../../src/mosaic/program.ts'
import {column, dataset, number, row} from '../model/make-dataset.ts'
import {mosaicCases} from './mosaic-cases.ts'
import {kept, publish, secret, toMap} from './publish.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

const edition = {id: 'openbaar', clearance: 'openbaar', kind: 'report', title: 'Openbaar'} as const

interface Checked {
  readonly report: MosaicReport
  readonly messages: ReadonlyArray<ReturnType<typeof toRecords>[number]>
}

async function check(
  datasets: ReadonlyArray<Dataset>,
  more: {
    earlier?: ReadonlyArray<Dataset>
    chapters?: ReadonlyArray<Chapter>
    solver?: Solver
    remember?: Remember
  } = {},
): Promise<Checked> {
  const all = datasets.map((each) => ({...each, file: new VFile({path: `data/${each.id}.json`})}))
  const view = {edition, chapters: more.chapters ?? [], papers: [], datasets: toMap(all.map(publish))}
  const policy = {minimum: 0.15, earlier: more.earlier ? [toMap(more.earlier)] : []}
  const report = await checkMosaic(
    view,
    toMap(all),
    policy,
    more.remember ?? makeAnew,
    async () => more.solver ?? solver,
  )
  return {report, messages: toRecords(all.map(({file}) => file))}
}

const place = {line: 12, column: 7}
const years = [column('2024'), column('2025')]

function stock(total: ReturnType<typeof number>): Dataset {
  const rows = [
    row('schip-a', {2025: kept(100, {place})}),
    row('schip-b', {2025: number(4326)}),
    row('totaal', {2025: total}, {formula: 'schip-a + schip-b'}),
  ]
  return dataset([column('2025')], rows, {id: 'voorraad'})
}

describe('what an editor reads', () => {
  test('the place of the figure and a remedy, and no figures', async () => {
    const {messages} = await check([stock(number(4426))])
    expect(messages).toEqual([
      {
        path: 'data/voorraad.json',
        line: 12,
        column: 7,
        severity: 'fout',
        rule: 'mozaiek-afronden',
        message:
          'Uit alles wat gepubliceerd is en wordt samen, is schip-a/2025 in ‘voorraad’ nauwkeuriger af te leiden dan het beleid toestaat.',
        remedy:
          'Druk grover af: totaal/2025 in ‘voorraad’ ("decimalen": -2). Nagerekend: daarna is dit niet meer af te leiden.',
      },
    ])
  })

  test('the figures are in the report for the confidential log', async () => {
    const {report} = await check([stock(number(4426))])
    expect(report.disclosures).toEqual([
      {
        ids: ['voorraad/schip-a/2025'],
        interval: {lower: 100, upper: 100},
        reference: 100,
        width: 0,
        remedy: [{type: 'round', id: 'voorraad/totaal/2025', decimals: -2}],
      },
    ])
    expect(report.intervals.get('voorraad/schip-a/2025')).toEqual({lower: 100, upper: 100})
  })

  test('a pair is named with both its places', async () => {
    const rows = [
      row('a', {2025: kept(5)}),
      row('b', {2025: kept(4)}),
      row('c', {2025: number(3)}),
      row('totaal', {2025: number(12)}, {formula: 'a + b + c'}),
    ]
    const {messages} = await check([dataset([column('2025')], rows)])
    expect(messages.map(({rule, message}) => [rule, message])).toEqual([
      ['mozaiek-achterhouden', expect.stringContaining('is a/2025 + b/2025 in ‘proef’ nauwkeuriger')],
    ])
  })
})

test('what was judged before is told again, and judged again when a figure is another', async () => {
  const remember = createMemory()
  let opened = 0
  const counting: Solver = {
    open(program) {
      opened++
      return solver.open(program)
    },
  }
  const told = async (total: ReturnType<typeof number>) =>
    (await check([stock(total)], {remember, solver: counting})).messages
  const first = await told(number(4426))
  const [{rule} = {rule: undefined}] = first
  expect(rule).toBe('mozaiek-afronden')
  const before = opened
  expect(await told(number(4426))).toEqual(first)
  expect(opened).toBe(before)
  expect(await told(number(4426, {decimals: -2}))).toEqual([])
  expect(opened).toBeGreaterThan(before)
  expect(await told(number(4426))).toEqual(first)
})

describe('applying the remedy makes the check pass', () => {
  const rounded = number(4426, {decimals: -2})

  test('rounding a figure', async () => {
    const {messages, report} = await check([stock(rounded)])
    expect(messages).toEqual([])
    expect(report.intervals.get('voorraad/schip-a/2025')).toEqual({lower: 24, upper: 123})
  })

  test.each([
    ['as the table prints it', '4.400', 'totaal/2025', []],
    ['with all its digits', '4.426', 'totaal/2025', ['mozaiek-afronden']],
    ['as what a share is taken of', '97,7%', 'schip-b/2025', ['mozaiek-achterhouden']],
  ])('also where running text has the figure %s', async (_name, value, reference, expected) => {
    const figure = {type: 'figureValue', value, reference: `voorraad/${reference}`} as const
    const body = {type: 'root', children: [{type: 'paragraph', children: [figure]}]}
    const chapter = {sections: [], footnotes: [], body} as unknown as Chapter
    const {messages} = await check([stock(rounded)], {chapters: [chapter]})
    expect(messages.map(({rule}) => rule)).toEqual(expected)
  })

  test('withholding a figure', async () => {
    const few = (b: ReturnType<typeof number>): Dataset =>
      dataset(
        [column('2025')],
        [row('a', {2025: kept(9)}), row('b', {2025: b}), row('totaal', {2025: number(11)}, {formula: 'a + b'})],
      )
    const {messages} = await check([few(number(2))])
    expect(messages[0]?.remedy).toBe(
      'Rubriceer ook: b/2025 in ‘proef’. Nagerekend: daarna is dit niet meer af te leiden.',
    )
    expect((await check([few(kept(2) as ReturnType<typeof number>)])).messages).toEqual([])
  })
})

/** Does what the remedies say to the cells of a dataset. */
function carryOut(given: Dataset, {disclosures}: MosaicReport): Dataset {
  const steps = new Map(disclosures.flatMap(({remedy}) => remedy ?? []).map((step) => [step.id, step]))
  const rows = given.rows.map((each) => {
    const cells = [...each.cells].map(([id, cell]): [string, Cell] => {
      const step = steps.get(`${given.id}/${each.id}/${id}`)
      if (step?.type === 'withhold') return [id, {...cell, level: secret}]
      return [id, step?.type === 'round' && cell.type === 'number' ? {...cell, decimals: step.decimals} : cell]
    })
    return {...each, cells: new Map(cells)}
  })
  return {...given, rows}
}

/** A table in which each figure follows from others along several ways. */
const staff = dataset(
  [...years, column('groei', {formula: '2025 - 2024', role: 'difference'})],
  [
    row('beroeps', {2024: number(44_825), 2025: number(46_013), groei: number(1188)}),
    row('reserve', {2024: number(7764), 2025: number(9281), groei: number(1517)}),
    row('burgers', {2024: number(21_744), 2025: number(22_655), groei: number(911)}),
    row(
      'totaal',
      {2024: number(74_333), 2025: number(77_949), groei: number(3616)},
      {formula: 'beroeps + reserve + burgers'},
    ),
    row(
      'aandeel',
      {2024: number(29.3), 2025: number(29.1), groei: number(-0.2)},
      {formula: 'burgers / totaal * 100', unit: '%', decimals: 1},
    ),
  ],
)
const places = staff.rows.flatMap(({id, cells}) => [...cells.keys()].map((year) => [id, year] as const))

test.each(places)('%s/%s can be kept from readers by carrying out what is said', async (rowId, year) => {
  const withSecret = carryOut(staff, {
    intervals: new Map(),
    disclosures: [
      {
        ids: [],
        interval: {lower: 0, upper: 0},
        reference: 0,
        width: 0,
        remedy: [{type: 'withhold', id: `proef/${rowId}/${year}`}],
      },
    ],
  })
  const {messages, report} = await check([withSecret])
  expect(messages.map(({rule}) => rule)).not.toContain('mozaiek-zonder-uitweg')
  expect(messages).not.toEqual([])
  expect((await check([carryOut(withSecret, report)])).messages).toEqual([])
})

test.each(mosaicCases.map((one) => [one.rule, one] as const))('%s is told, and nothing else', async (rule, one) => {
  const {messages} = await check(one.datasets, one)
  expect([...new Set(messages.map((message) => message.rule))]).toEqual([rule])
  const severity = rule === 'mozaiek-regel-niet-lineair' ? 'waarschuwing' : 'fout'
  expect(new Set(messages.map((message) => message.severity))).toEqual(new Set([severity]))
})

test('a report without secrets needs no solver', async () => {
  const open: Solver['open'] = () => {
    throw new Error('nothing to solve')
  }
  const {report} = await check([dataset([column('2025')], [row('a', {2025: number(1)})])], {solver: {open}})
  expect(report).toEqual({disclosures: [], intervals: new Map()})
})
