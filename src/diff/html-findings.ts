import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Category, Comparison, Finding, Segment} from './comparison.ts'
import {type SpacedSegment, spaceSegments} from './space-segments.ts'
import {type Wording, wordFinding} from './word-finding.ts'

type Reading = Pick<Comparison, 'isPublic'>

/** The findings of one category: figures and levels in tables, the rest as a list, each under the place it stands in. */
export function renderFindings(
  category: Category,
  findings: ReadonlyArray<Finding>,
  reading: Reading,
): ReadonlyArray<Element> {
  if (category === 'classification')
    return [renderTable('Wat van niveau veranderde', classificationColumns, findings, reading)]
  if (category === 'figure')
    return groupBy(findings, ({subject: {title, part}}) => title.slice(0, -(part?.length ?? 0) - 2)).flatMap(
      ([title, group]) => renderFigures(title, group, reading),
    )
  return groupBy(findings, ({place}) => (place.to ?? place.from)?.label ?? '').flatMap(([title, group]) => [
    ...(title === '' ? [] : [h('h3', title)]),
    h(
      'ul',
      {className: ['findings']},
      group.map((finding) => renderItem(finding, reading)),
    ),
  ])
}

/** The figures of one dataset: single ones in a table, and under it its norms and the rows and columns that came or went. */
function renderFigures(title: string, findings: ReadonlyArray<Finding>, reading: Reading): ReadonlyArray<Element> {
  const single = findings.filter(({subject}) => subject.type === 'cell')
  const whole = findings.filter(({subject}) => subject.type !== 'cell')
  const list = whole.map((finding) => renderItem(finding, reading))
  return [
    h('h3', title),
    ...(single.length === 0 ? [] : [renderTable(title, figureColumns, single, reading)]),
    ...(whole.length === 0 ? [] : [h('ul', {className: ['findings']}, list)]),
  ]
}

interface TableColumn {
  readonly title: string
  readonly isFigure?: boolean
  readonly print: (wording: Wording, finding: Finding) => string | undefined
}

const classificationColumns: ReadonlyArray<TableColumn> = [
  {title: 'Wijziging', print: ({change}) => change},
  {title: 'Was', print: ({from}) => from},
  {title: 'Is', print: ({to}) => to},
  {title: 'Waar', print: ({where}) => where},
  {title: 'Reden', print: (_, {reason}) => reason},
]

const figureColumns: ReadonlyArray<TableColumn> = [
  {title: 'Wijziging', print: ({change}) => change},
  {title: 'Was', isFigure: true, print: ({from}) => from},
  {title: 'Is', isFigure: true, print: ({to}) => to},
  {title: 'Verschil', isFigure: true, print: ({difference}) => difference},
  {title: 'Oordeel', print: ({verdict}) => verdict},
]

function renderTable(
  title: string,
  columns: ReadonlyArray<TableColumn>,
  findings: ReadonlyArray<Finding>,
  reading: Reading,
): Element {
  const classOf = ({isFigure}: TableColumn) => (isFigure ? {className: ['figure']} : {})
  const head = [
    h('th', {scope: 'col'}, 'Wat'),
    ...columns.map((column) => h('th', {scope: 'col', ...classOf(column)}, column.title)),
  ]
  const rows = findings.map((finding) => {
    const wording = wordFinding(finding, reading)
    const what = finding.category === 'figure' ? (finding.subject.part ?? wording.what) : wording.what
    const cells = columns.map((column) => h('td', classOf(column), column.print(wording, finding) ?? ''))
    return h('tr', {id: finding.id, className: [`change-${finding.change}`]}, [
      h('th', {scope: 'row'}, [what, '\u00a0', renderAnchor(finding, wording)]),
      ...cells,
    ])
  })
  return h('section', {className: ['scroll'], ariaLabel: `Tabel: ${title}`, tabIndex: 0}, [
    h('table', [h('caption', title), h('thead', [h('tr', head)]), h('tbody', rows)]),
  ])
}

function renderItem(finding: Finding, reading: Reading): Element {
  const wording = wordFinding(finding, reading)
  const {category, words, items = [], reason} = finding
  const {from, to} = wording
  return h('li', {id: finding.id, className: ['finding', `change-${finding.change}`]}, [
    h('p', {className: ['head']}, [
      h('strong', wording.change),
      ' ',
      h('span', nameItem(finding, wording)),
      ' ',
      renderAnchor(finding, wording),
    ]),
    ...(words !== undefined
      ? [renderWords(words)]
      : category === 'text'
        ? renderBlock(finding)
        : from === undefined && to === undefined
          ? []
          : [h('p', [from ?? '–', ' → ', to ?? '–'])]),
    ...(category === 'text' && finding.change === 'moved' ? [h('p', {className: ['quiet']}, wording.where)] : []),
    ...(items.length === 0 ? [] : [renderItems(items)]),
    ...(reason === undefined ? [] : [h('p', {className: ['quiet']}, `Reden: ${reason}`)]),
  ])
}

/** What an item is of, as far as what stands above it has not said so. */
function nameItem({category, subject, place}: Finding, {what}: Wording): string {
  if (category === 'figure') return [axisNames[subject.type], subject.part].filter(Boolean).join(' ')
  if (category !== 'text' || subject.type === 'picture') return what
  const heading = place.to?.heading ?? place.from?.heading
  return heading === undefined ? (what.split(' in ')[0] ?? '') : `onder ‘${heading}’`
}

const axisNames: Readonly<Partial<Record<Finding['subject']['type'], string>>> = {row: 'rij', column: 'kolom'}

/** Text that came, went or moved as a whole. */
function renderBlock({change, from, to}: Finding): ReadonlyArray<Element> {
  const text = to ?? from ?? ''
  if (change === 'added') return [h('p', {className: ['whole']}, [h('ins', text)])]
  if (change === 'removed') return [h('p', {className: ['whole']}, [h('del', text)])]
  return [h('p', text)]
}

/** Edited text twice: in one column, and in two. The style sheet shows one of them. */
function renderWords(words: ReadonlyArray<Segment>): Element {
  const mark = ({kind, space, text}: SpacedSegment) =>
    kind === 'same' ? [space + text] : [space, h(kind === 'added' ? 'ins' : 'del', text)]
  const side = (without: Segment['kind']) => spaceSegments(words.filter(({kind}) => kind !== without)).flatMap(mark)
  return h('div', {className: ['edited']}, [
    h('p', {className: ['running']}, spaceSegments(words).flatMap(mark)),
    h('dl', {className: ['beside']}, [
      h('div', [h('dt', 'Was'), h('dd', side('added'))]),
      h('div', [h('dt', 'Is'), h('dd', side('removed'))]),
    ]),
  ])
}

function renderItems(items: ReadonlyArray<string>): Element {
  const list = h(
    'ul',
    items.map((item) => h('li', item)),
  )
  return items.length <= 5 ? list : h('details', [h('summary', `Bekijk de ${items.length} onderdelen`), list])
}

function renderAnchor({id}: Finding, {change, what}: Wording): Element {
  return h('a', {className: ['anchor'], href: `#${id}`, ariaLabel: `Link naar deze bevinding: ${change}, ${what}`}, '#')
}

function groupBy(
  findings: ReadonlyArray<Finding>,
  key: (finding: Finding) => string,
): ReadonlyArray<readonly [string, ReadonlyArray<Finding>]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding])
  return [...groups]
}
