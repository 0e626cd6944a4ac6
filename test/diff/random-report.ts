import fc from 'fast-check'
import {chapter, dataset, type Files} from '../report.ts'

/** A small report that edits can be applied to. Every word and figure in it occurs once, so each finding has one cause. */
export interface State {
  readonly sections: ReadonlyArray<TextState>
  readonly sets: ReadonlyArray<SetState>
}

interface TextState {
  readonly id: string
  readonly title: string
  readonly paragraphs: ReadonlyArray<string>
}

interface SetState {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly source: string | undefined
  /** Id of the section that places it. */
  readonly section: string
  readonly rows: ReadonlyArray<{readonly id: string; readonly past: number; readonly current: number}>
}

export type Edit =
  | 'figure'
  | 'revision'
  | 'new-set'
  | 'drop-set'
  | 'rename-set'
  | 'give-id'
  | 'move-set'
  | 'unit'
  | 'source'
  | 'new-row'
  | 'drop-row'
  | 'new-paragraph'
  | 'drop-paragraph'
  | 'edit-paragraph'
  | 'rename-section'

const kinds: ReadonlyArray<Edit> = [
  'figure',
  'revision',
  'new-set',
  'drop-set',
  'rename-set',
  'give-id',
  'move-set',
  'unit',
  'source',
  'new-row',
  'drop-row',
  'new-paragraph',
  'drop-paragraph',
  'edit-paragraph',
  'rename-section',
]

/** Edits, each of another set or section: the first of the first, and so on. */
export const edits = fc.array(fc.constantFrom(...kinds), {maxLength: 6})

const word = fc.constantFrom('instroom', 'plan', 'norm', 'jaar', 'mensen', 'meer')
const paragraph = fc.array(word, {minLength: 1, maxLength: 12}).map((words) => words.join(' '))
const row = fc.record({id: fc.constantFrom('a', 'b', 'c'), past: fc.nat(2), current: fc.nat(2)})

/** Reports of few words and figures, so that there are many ways to see one as an edit of another. */
export const alikeStates: fc.Arbitrary<State> = fc.record({
  sections: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('een', 'twee', 'drie'),
      title: word,
      paragraphs: fc.array(paragraph, {maxLength: 5}),
    }),
    {selector: ({id}) => id, minLength: 1},
  ),
  sets: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('p', 'q', 'r'),
      title: word,
      unit: fc.constantFrom('vte', 'personen'),
      source: fc.option(word, {nil: undefined}),
      section: fc.constantFrom('een', 'twee', 'drie'),
      rows: fc.uniqueArray(row, {selector: ({id}) => id, minLength: 1}),
    }),
    {selector: ({id}) => id},
  ),
})

export function makeState({sections, sets}: {readonly sections: number; readonly sets: number}): State {
  const numbers = (count: number): ReadonlyArray<number> => Array.from({length: count}, (_, at) => at + 1)
  return {
    sections: numbers(sections).map((at) => ({
      id: `paragraaf-${at}`,
      title: `Titel ${at}`,
      paragraphs: [1, 2, 3].map((part) => makeParagraph(at * 10 + part)),
    })),
    sets: numbers(sets).map((at) => makeSet(at, `paragraaf-${((at - 1) % sections) + 1}`)),
  }
}

/** The report as files; shuffled, with every order that means nothing turned round and every line broken elsewhere. */
export function toFiles({sections, sets}: State, isShuffled = false): Files {
  const turn = <T>(list: ReadonlyArray<T>): ReadonlyArray<T> => (isShuffled ? [...list].reverse() : list)
  const texts = sections.map(({id, title, paragraphs}, at): readonly [string, string] => {
    const placed = turn(sets.filter(({section}) => section === id)).map((set) => `::kpi{#${set.id}}`)
    const words = isShuffled ? paragraphs.map((text) => text.replaceAll(' ', '\n')) : paragraphs
    const text = [...words, ...placed].join('\n\n')
    return [`content/01-deel/0${at + 1}-${id}.md`, chapter(text, `titel: ${title}\nrubricering: openbaar`)]
  })
  const data = turn(sets).map(({id, title, unit, source, rows}): readonly [string, string] => [
    `data/${id}.json`,
    dataset(id, {
      titel: title,
      eenheid: unit,
      ...(source === undefined ? {} : {bron: source}),
      rijen: turn(rows).map((row) => ({id: row.id, titel: row.id, waarden: {2024: row.past, 2025: row.current}})),
    }),
  ])
  return {'content/01-deel/00-deel.md': chapter(''), ...Object.fromEntries([...texts, ...data])}
}

/** Applies edits and says what a comparison has to find: category, change and ids. */
export function applyEdits(
  given: State,
  list: ReadonlyArray<Edit>,
): {readonly state: State; readonly expected: ReadonlyArray<string>} {
  const expected: string[] = []
  let state = given
  for (const [at, edit] of list.entries()) {
    const set = given.sets[at]
    const section = given.sections[at]
    const outcome = set && editSet(edit, set, given, at)
    const text = section && editText(edit, section, at)
    if (outcome !== undefined) {
      state = {...state, sets: state.sets.flatMap((each) => (each.id === set?.id ? outcome.sets : [each]))}
      expected.push(outcome.finding)
    } else if (text !== undefined) {
      state = {...state, sections: state.sections.map((each) => (each.id === section?.id ? text.section : each))}
      expected.push(text.finding)
    }
  }
  return {state, expected}
}

function editSet(
  edit: Edit,
  set: SetState,
  {sections}: State,
  at: number,
): {readonly sets: ReadonlyArray<SetState>; readonly finding: string} | undefined {
  const {id, rows} = set
  const [first] = rows
  if (first === undefined) return undefined
  const withRow = (row: (typeof rows)[number]): SetState => ({...set, rows: [row, ...rows.slice(1)]})
  switch (edit) {
    case 'figure':
      return {sets: [withRow({...first, current: first.current + 1})], finding: `figure changed ${id} ${first.id} 2025`}
    case 'revision':
      return {sets: [withRow({...first, past: first.past + 1})], finding: `figure revised ${id} ${first.id} 2024`}
    case 'new-set':
      return {sets: [set, makeSet(100 + at, set.section)], finding: `indicator added set-${100 + at}`}
    case 'drop-set':
      return {sets: [], finding: `indicator removed ${id}`}
    case 'rename-set':
      return {sets: [{...set, title: `Anders ${id}`}], finding: `indicator renamed ${id}`}
    case 'give-id':
      return {sets: [{...set, id: `${id}-nu`}], finding: `indicator changed ${id}-nu id`}
    case 'move-set': {
      const other = sections.find((section) => section.id !== set.section)
      return other && {sets: [{...set, section: other.id}], finding: `indicator moved ${id}`}
    }
    case 'unit':
      return {sets: [{...set, unit: 'personen'}], finding: `description changed ${id} eenheid`}
    case 'source':
      return {sets: [{...set, source: 'Administratie'}], finding: `description added ${id} bron`}
    case 'new-row':
      return {sets: [{...set, rows: [...rows, makeRow(500 + at)]}], finding: `figure added ${id} rij-${500 + at}`}
    case 'drop-row':
      return {sets: [{...set, rows: rows.slice(1)}], finding: `figure removed ${id} ${first.id}`}
    default:
      return undefined
  }
}

function editText(
  edit: Edit,
  section: TextState,
  at: number,
): {readonly section: TextState; readonly finding: string} | undefined {
  const {id, paragraphs} = section
  const [first = '', ...rest] = paragraphs
  switch (edit) {
    case 'new-paragraph':
      return {
        section: {...section, paragraphs: [first, makeParagraph(900 + at), ...rest]},
        finding: `text added ${id}`,
      }
    case 'drop-paragraph':
      return {section: {...section, paragraphs: rest}, finding: `text removed ${id}`}
    case 'edit-paragraph':
      return {
        section: {...section, paragraphs: [first.replace(/ \S+ /, ' anders '), ...rest]},
        finding: `text changed ${id}`,
      }
    case 'rename-section':
      return {section: {...section, title: `Anders ${id}`}, finding: `structure renamed ${id}`}
    default:
      return undefined
  }
}

function makeParagraph(number: number): string {
  return Array.from({length: 12}, (_, at) => `woord${number}x${at}`).join(' ')
}

function makeSet(number: number, section: string): SetState {
  const rows = [1, 2, 3].map((part) => makeRow(number * 10 + part))
  return {id: `set-${number}`, title: `Cijfer ${number}`, unit: 'vte', source: undefined, section, rows}
}

function makeRow(number: number): {readonly id: string; readonly past: number; readonly current: number} {
  return {id: `rij-${number}`, past: number * 10, current: number * 10 + 5}
}
