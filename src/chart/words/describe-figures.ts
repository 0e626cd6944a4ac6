import {
  type ChartForm,
  findFractions,
  findNumber,
  findParts,
  findPeriods,
  findPlaces,
  findSpans,
} from '../../model/chart-form.ts'
import type {Axis, Dataset, Row} from '../../model/dataset.ts'
import {formatFigure} from '../../model/format.ts'
import {collectBarPanels} from '../collect-bar-panels.ts'
import {drawnFigure} from '../figures.ts'
import {formatPeriod} from '../read-period.ts'
import {compare, joinWords, lowerFirst, toSentence} from './sentences.ts'

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
  map: describeBars,
  'world-map': describePlaces,
}

function textOf(dataset: Dataset, row: Row, column: Axis): string | undefined {
  const cell = findNumber(row, column)
  return cell === undefined ? undefined : drawnFigure(dataset, row, column, cell).text
}

/** Each row with its figures where there are few, else the highest and the lowest of the last series. */
function describeBars(dataset: Dataset): Words {
  const kind = dataset.kind === 'shares' ? 'Balken van aandelen' : 'Staafdiagram'
  const panels = collectBarPanels(dataset)
  const facts = panels.map(({title, series, rows, unit}) => {
    const last = series.findLastIndex(({isTarget}) => !isTarget)
    const items = rows.flatMap((row) => {
      const lane = row.lanes[last]
      return lane === undefined || typeof lane === 'string' ? [] : [{title: row.title, ...lane}]
    })
    const sorted = [...items].sort((a, b) => b.value - a.value)
    const [high, low] = [sorted[0], sorted.at(-1)]
    const of = series.length > 1 ? `${series[last]?.title}: ` : ''
    const name = title === undefined ? '' : `${title}, `
    const list = `${name}${of}${joinWords(items.map((item) => `${lowerFirst(item.title)} ${item.text}`))}${unit === '' || unit.startsWith('aantal') ? '' : ` (${unit})`}`
    const ends =
      high === undefined || low === undefined || high === low
        ? ''
        : `${name}${of}het hoogst is ${lowerFirst(high.title)} met ${high.text}, het laagst ${lowerFirst(low.title)} met ${low.text}`
    return {list, ends: ends === '' ? list : ends, isShort: items.length < 7}
  })
  const opening = toSentence(`${kind}: ${dataset.title}`)
  const body = facts.map(({list, ends, isShort}) => toSentence(isShort ? list : ends)).join(' ')
  return {description: `${opening} ${body}`, reading: facts.map(({ends}) => toSentence(ends)).join(' ')}
}

function describeStack(dataset: Dataset): Words {
  const parts = findParts(dataset) ?? []
  const total = dataset.rows.find(({role}) => role === 'total')
  const columns = findPeriods(dataset)
  const [before, last] = columns.slice(-2)
  const [from, to] = total && before && last ? [findNumber(total, before), findNumber(total, last)] : []
  if (total === undefined || before === undefined || last === undefined || from === undefined || to === undefined)
    return describeBars(dataset)
  const period = (column: typeof last) => (column.period === undefined ? column.title : formatPeriod(column.period))
  const totals = columns.map((column) => `${textOf(dataset, total, column)} in ${period(column)}`)
  const last2 = parts.map((row) => `${lowerFirst(row.title)} ${textOf(dataset, row, last)}`)
  const change = compare(to.value, from.value, {decimals: dataset.decimals, suffix: undefined}, [
    'meer',
    'minder',
    'evenveel',
  ])
  const unit = dataset.unit === undefined || dataset.unit === '' ? '' : ` ${dataset.unit}`
  return {
    description: `${toSentence(`Gestapelde kolommen: ${dataset.title}`)} ${toSentence(`Totaal ${joinWords(totals)}`)} ${toSentence(`In ${period(last)}: ${joinWords(last2)}`)}`,
    reading: toSentence(
      `Totaal in ${period(last)}: ${textOf(dataset, total, last)}${unit}, ${change} ${to.value === from.value ? 'als' : 'dan'} in ${period(before)}`,
    ),
  }
}

function describeFraction(dataset: Dataset): Words {
  const facts = findFractions(dataset).map(({row, column, part, whole}) => {
    const cell = findNumber(row, column)
    return {
      text: `${lowerFirst(row.title)} ${cell === undefined ? '' : formatFigure(dataset, row, column, cell)}`,
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
      return cell === undefined ? [] : [`${lowerFirst(cell.text ?? row.title)} (${textOf(dataset, row, column)})`]
    })
    return items.length === 0 ? [] : [{title: column.title, items}]
  })
  const name = (title: string) => (lists.length > 1 ? `${title}: ` : '')
  const body = lists.map(({title, items}) => `${name(title)}${joinWords(lists.length > 2 ? items.slice(0, 3) : items)}`)
  const firsts = lists.map(({title, items}) => `${items[0]}${lists.length > 1 ? ` bij ${lowerFirst(title)}` : ''}`)
  return {
    description: `${toSentence(`Ranglijst${lists.length > 1 ? 'en' : ''} met balken: ${dataset.title}`)} ${body.map(toSentence).join(' ')}`,
    reading: toSentence(`Bovenaan: ${joinWords(firsts)}`),
  }
}

function describeSpans(dataset: Dataset): Words {
  const [first, second] = dataset.columns.filter(({role}) => role !== 'difference' && role !== 'share')
  const facts = findSpans(dataset).map((row) => {
    const [from, to] = [first, second].map((column) => {
      const cell = column && findNumber(row, column)
      const period = cell?.period ?? column?.period
      return `${column && textOf(dataset, row, column)} (${period === undefined ? lowerFirst(column?.title ?? '') : formatPeriod(period)})`
    })
    return `${lowerFirst(row.title)} van ${from} naar ${to}`
  })
  const reading = facts.length < 3 ? facts.join('; ') : ''
  return {
    description: `${toSentence(`Pijlen van de eerste naar de laatste stand: ${dataset.title}`)} ${toSentence(facts.join('; '))}`,
    reading: reading === '' ? '' : toSentence(reading),
  }
}

function describePlaces(dataset: Dataset): Words {
  const places = findPlaces(dataset)
  const wordOf = (row: Row, id: string) => {
    const cell = row.cells.get(id)
    return cell?.type === 'missing' ? undefined : cell?.text
  }
  const groups = new Map<string, string[]>()
  for (const row of places) {
    const key = wordOf(row, 'verband') ?? ''
    groups.set(key, [...(groups.get(key) ?? []), `${row.title} (${wordOf(row, 'plaats') ?? ''})`])
  }
  const counts = joinWords(
    [...groups].map(([name, rows]) => `${rows.length} ${name === '' ? '' : `in verband ${name}`}`.trim()),
  )
  return {
    description: `${toSentence(`Wereldkaart met genummerde plaatsen: ${dataset.title}`)} ${toSentence(`${places.length} plaatsen: ${counts}`)} De lijst bij de kaart noemt ze alle.`,
    reading: '',
  }
}
