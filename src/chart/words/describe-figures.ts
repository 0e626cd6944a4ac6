import {
  type ChartForm,
  findFractions,
  findNumber,
  findParts,
  findPeriods,
  findPlaces,
  findSpans,
} from '../../model/chart-form.ts'
import type {Axis, Column, Dataset, NumberCell, Row} from '../../model/dataset.ts'
import {formatFigure} from '../../model/format.ts'
import {formatUnit} from '../../model/table-units.ts'
import {collectBarPanels} from '../bars/collect-bar-panels.ts'
import {drawnFigure} from '../figures.ts'
import {formatPeriod} from '../time/read-period.ts'
import {describeMap} from './describe-map.ts'
import {difference, joinWords, toSentence, unitAfter, unitBehind} from './sentences.ts'

/** Words for a picture: what it shows for who cannot see it, and one line to read under it. */
export interface Words {
  readonly description: string
  readonly reading: string
}

type Describe = (dataset: Dataset) => Words

export const describeFigures: Readonly<
  Record<Exclude<ChartForm, 'lines' | 'plan-actual' | 'target-path' | 'position'>, Describe>
> = {
  bars: describeBars,
  shares: describeBars,
  stacked: describeStack,
  fraction: describeFraction,
  ranking: describeRanking,
  'from-to': describeSpans,
  map: describeMap,
  'world-map': describePlaces,
}

function textOf(dataset: Dataset, row: Row, column: Axis): string | undefined {
  const cell = findNumber(row, column)
  return cell === undefined ? undefined : drawnFigure(dataset, row, column, cell).text
}

const kinds: Readonly<Partial<Record<Dataset['kind'], string>>> = {
  shares: 'Staafdiagram van aandelen',
}

/** The figures of the last series where there are few, else the highest and the lowest of them. */
function describeBars(dataset: Dataset): Words {
  const kind = kinds[dataset.kind] ?? 'Staafdiagram'
  const panels = collectBarPanels(dataset)
  const facts = panels.map(({title, unit, series, rows}) => {
    const last = series.findLastIndex(({isTarget}) => !isTarget)
    const items = rows.flatMap((row) => {
      const lane = row.lanes[last]
      return lane === undefined || typeof lane === 'string' ? [] : [{title: row.title, ...lane}]
    })
    const names = [title, series.length > 1 ? series[last]?.title : undefined].filter((name) => name !== undefined)
    const name = names.length === 0 ? '' : `${names.join(', ')}: `
    const list = name + items.map((item) => `${item.title} (${item.text})`).join('; ')
    const sorted = [...items].sort((a, b) => b.value - a.value)
    const [high, low] = [sorted[0], sorted.at(-1)]
    if (high === undefined || low === undefined || high.value === low.value) return {list, ends: list, isShort: true}
    const ends = `${name}het hoogst: ${high.title} (${high.text}${unitAfter(unit)}); het laagst: ${low.title} (${low.text})`
    return {list, ends, isShort: items.length < 7}
  })
  const unit = joinWords([...new Set(panels.map((panel) => panel.unit).filter((one) => one !== ''))])
  const body = facts.map(({list, ends, isShort}) => toSentence(isShort ? list : ends)).join(' ')
  return {
    description: `${toSentence(`${kind}: ${dataset.title}${unitBehind(unit)}`)} ${body}`,
    reading: facts
      .map(({list, ends, isShort}) => toSentence(isShort && dataset.kind === 'shares' ? list : ends))
      .join(' '),
  }
}

function describeStack(dataset: Dataset): Words {
  const parts = findParts(dataset) ?? []
  const total = dataset.rows.find(({role}) => role === 'total')
  const columns = findPeriods(dataset)
  const [before, last] = columns.slice(-2)
  if (total === undefined || before === undefined || last === undefined) return describeBars(dataset)
  const figure = (row: Row, column: Column) => drawnFigure(dataset, row, column, findNumber(row, column) as NumberCell)
  const period = (column: Column) => (column.period === undefined ? column.title : formatPeriod(column.period))
  const totals = columns.map((column) => `${figure(total, column).text} in ${period(column)}`)
  const shares = parts.map((row) => `${row.title} (${figure(row, last).text})`).join('; ')
  const [to, from] = [figure(total, last), figure(total, before)]
  const change = to.value === from.value ? 'gelijk aan' : `tegen ${from.text} in`
  const gap = difference(to, from, undefined)
  return {
    description: `${toSentence(`Gestapelde kolommen: ${dataset.title}${unitBehind(formatUnit(dataset))}`)} ${toSentence(`Totaal ${joinWords(totals)}`)} ${toSentence(`In ${period(last)}: ${shares}`)}`,
    reading: toSentence(
      `${total.title} in ${period(last)}: ${to.text}${unitAfter(dataset.unit ?? '')}, ${change} ${period(before)}${gap === '' ? '' : ` (${gap})`}`,
    ),
  }
}

function describeFraction(dataset: Dataset): Words {
  const facts = findFractions(dataset).map(({row, column, part, whole}) => {
    const cell = findNumber(row, column)
    return {
      text: `${row.title}: ${cell === undefined ? '' : formatFigure(dataset, row, column, cell)}`,
      isDone: part >= whole,
    }
  })
  const done = facts.filter(({isDone}) => isDone).length
  const all = facts.length > 1 ? `Volledig gehaald: ${done} van de ${facts.length}` : (facts[0]?.text ?? '')
  const list = facts.map(({text}) => text).join('; ')
  return {
    description: `${toSentence(`Gevulde en open punten: ${dataset.title}`)} ${toSentence(list)}`,
    reading: toSentence(all),
  }
}

function describeRanking(dataset: Dataset): Words {
  const lists = dataset.columns.flatMap((column) => {
    const items = dataset.rows.flatMap((row) => {
      const cell = findNumber(row, column)
      return cell === undefined ? [] : [`${cell.text ?? row.title} (${textOf(dataset, row, column)})`]
    })
    return items.length === 0 ? [] : [{title: column.title, items}]
  })
  const name = (title: string) => (lists.length > 1 ? `${title}: ` : '')
  const body = lists.map(({title, items}) => `${name(title)}${joinWords(lists.length > 2 ? items.slice(0, 3) : items)}`)
  const firsts = lists.map(({title, items}) => `${name(title)}${items[0]}`)
  return {
    description: `${toSentence(`Ranglijst${lists.length > 1 ? 'en' : ''} met balken: ${dataset.title}`)} ${body.map(toSentence).join(' ')}`,
    reading: toSentence(
      lists.length > 1 ? `Bovenaan staat bij ${firsts.join('; bij ')}` : `Bovenaan: ${firsts.join('')}`,
    ),
  }
}

function describeSpans(dataset: Dataset): Words {
  const [first, second] = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share')
  const facts = findSpans(dataset).map((row) => {
    const [from, to] = [first, second].map((column) => {
      const cell = column && findNumber(row, column)
      const period = cell?.period ?? column?.period
      return `${column && textOf(dataset, row, column)} (${period === undefined ? column?.title : formatPeriod(period)})`
    })
    return `${row.title}: van ${from} naar ${to}`
  })
  const reading = facts.length < 3 ? facts.join('; ') : ''
  return {
    description: `${toSentence(`Pijlen van de eerste naar de laatste stand: ${dataset.title}`)} ${toSentence(facts.join('; '))}`,
    reading: reading === '' ? '' : toSentence(reading),
  }
}

function describePlaces(dataset: Dataset): Words {
  const counts = new Map<string, number>()
  for (const row of findPlaces(dataset)) {
    const cell = row.cells.get('verband')
    const key = cell?.type === 'missing' ? '' : (cell?.text ?? '')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const title = dataset.columns.find(({id}) => id === 'verband')?.title ?? ''
  const list = joinWords([...counts].filter(([key]) => key !== '').map(([key, count]) => `${key} ${count}`))
  const opening = toSentence(`Wereldkaart met genummerde plaatsen: ${dataset.title}`)
  const body = list === '' ? '' : ` ${toSentence(`${title}: ${list}`)}`
  return {description: `${opening}${body} De lijst bij de kaart noemt alle plaatsen.`, reading: ''}
}
