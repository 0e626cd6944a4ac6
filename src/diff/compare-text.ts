import type {Block} from './blocks.ts'
import {compareClassifiedWords} from './compare-classified-words.ts'
import {compareLevel} from './compare-level.ts'
import type {Finding, Place, Subject} from './comparison.ts'
import {markWords} from './mark-words.ts'
import {type Matches, matchBlocks} from './match-blocks.ts'
import type {Pairs} from './pair.ts'
import {readOwnText, readText, type Text} from './pair-texts.ts'

/** A block and the text it stands in. */
interface Located {
  readonly block: Block
  readonly text: Text
}

export interface TextComparison {
  readonly findings: ReadonlyArray<Finding>
  /** The blocks of texts that are in one version only, without those that moved there or from there. */
  readonly contents: ReadonlyMap<Text, ReadonlyArray<string>>
}

/**
 * What changed in the words, by section and block: added, removed, edited, moved within a section or to another.
 *
 * A text that is in one version only is told as such elsewhere, with its contents; what it shares with other texts moved.
 */
export function compareText(texts: Pairs<Text>, alias: (id: string) => string): TextComparison {
  const readNamed = (text: Text): ReadonlyArray<Block> => readText(text, alias)
  const findings: Finding[] = []
  const removed: Located[] = []
  const added: Located[] = []
  for (const [from, to] of texts.both) {
    const before = readOwnText(from)
    const after = readNamed(to)
    if (isEqual(before, after)) continue
    const matches = matchBlocks(before, after)
    findings.push(...compareMatches(matches, from, to))
    removed.push(...matches.removed.map((block) => ({block, text: from})))
    added.push(...matches.added.map((block) => ({block, text: to})))
  }
  const contentsOf = (list: ReadonlyArray<Text>, read: (text: Text) => ReadonlyArray<Block>) =>
    list.flatMap((text) => read(text).map((block) => ({block, text})))
  removed.push(...contentsOf(texts.onlyFrom, readOwnText))
  added.push(...contentsOf(texts.onlyTo, readNamed))

  const moves = findMoves(removed, added)
  findings.push(...moves.map(([from, to]) => tellMove(from, to)))
  const moved = new Set(moves.flat())
  const isWhole = new Set([...texts.onlyFrom, ...texts.onlyTo])
  const contents = new Map<Text, string[]>([...isWhole].map((text) => [text, []]))
  for (const each of removed) if (!moved.has(each)) tellOne('removed', each)
  for (const each of added) if (!moved.has(each)) tellOne('added', each)

  function tellOne(change: 'added' | 'removed', {block, text}: Located): void {
    const own = contents.get(text)
    own?.push(block.plain)
    const levels = change === 'added' ? {from: undefined, to: block.level} : {from: block.level, to: undefined}
    const place = {[change === 'added' ? 'to' : 'from']: placeOf(block, text)}
    const subject = subjectOf(block, text)
    const printed = {[change === 'added' ? 'to' : 'from']: block.plain}
    if (own === undefined || block.level !== text.section.level)
      findings.push(...compareLevel({subject, id: '', place, ...levels, printed}))
    findings.push(
      ...compareClassifiedWords(
        change === 'added' ? undefined : block,
        change === 'added' ? block : undefined,
        place,
        subject,
      ),
    )
    if (own === undefined) findings.push({id: '', category: 'text', change, subject, place, ...printed})
  }
  return {findings, contents}
}

function isEqual(from: ReadonlyArray<Block>, to: ReadonlyArray<Block>): boolean {
  return (
    from.length === to.length &&
    from.every((block, at) => {
      const other = to[at]
      return (
        block.key === other?.key &&
        block.level === other.level &&
        block.classified.length + other.classified.length === 0
      )
    })
  )
}

function compareMatches({same, edited}: Matches, textFrom: Text, textTo: Text): ReadonlyArray<Finding> {
  const findings: Finding[] = []
  const holder = {from: textFrom.section.level, to: textTo.section.level}
  for (const [from, to] of [...same.map((pair) => [pair.from, pair.to] as const), ...edited]) {
    const place = {from: placeOf(from, textFrom), to: placeOf(to, textTo)}
    const subject = subjectOf(to, textTo)
    const printed = {from: from.plain, to: to.plain}
    findings.push(
      ...compareLevel({subject, id: '', place, from: from.level, to: to.level, holder, printed}),
      ...compareClassifiedWords(from, to, place, subject),
    )
  }
  for (const {from, to, isMoved} of same)
    if (isMoved) findings.push(tellMove({block: from, text: textFrom}, {block: to, text: textTo}))
  for (const [from, to] of edited) {
    const words = markWords(from, to)
    const base = {id: '', category: 'text', change: 'changed', subject: subjectOf(to, textTo)} as const
    const place = {from: placeOf(from, textFrom), to: placeOf(to, textTo)}
    if (words.some(({kind}) => kind !== 'same')) findings.push({...base, place, from: from.plain, to: to.plain, words})
    else if (from.type !== to.type)
      findings.push({...base, place, aspect: 'vorm', from: typeNames[from.type], to: typeNames[to.type]})
  }
  return findings
}

function tellMove(from: Located, to: Located): Finding {
  const place = {from: placeOf(from.block, from.text), to: placeOf(to.block, to.text)}
  const words = {from: from.block.plain, to: to.block.plain}
  return {id: '', category: 'text', change: 'moved', subject: subjectOf(to.block, to.text), place, ...words}
}

/** Words long enough to be known again in another section; a heading or a short item may stand anywhere. */
const shortestMove = 40

function findMoves(
  removed: ReadonlyArray<Located>,
  added: ReadonlyArray<Located>,
): ReadonlyArray<readonly [Located, Located]> {
  const waiting = new Map<string, Located[]>()
  const isLong = ({block}: Located): boolean => block.type !== 'heading' && block.plain.length >= shortestMove
  for (const each of removed)
    if (isLong(each)) waiting.set(each.block.key, [...(waiting.get(each.block.key) ?? []), each])
  return added.flatMap((to): ReadonlyArray<readonly [Located, Located]> => {
    const from = isLong(to) ? waiting.get(to.block.key)?.shift() : undefined
    return from === undefined ? [] : [[from, to]]
  })
}

function subjectOf({type}: Block, {place}: Text): Subject {
  return {type: 'block', path: [place.section], title: `${typeNames[type]} in ${place.label}`}
}

function placeOf({heading, position}: Block, {place}: Text): Place {
  return {...place, heading, block: position}
}

const typeNames: Readonly<Record<Block['type'], string>> = {
  paragraph: 'alinea',
  heading: 'kop',
  item: 'punt van een lijst',
  quote: 'citaat',
  row: 'rij van een tabel',
  code: 'codeblok',
}
