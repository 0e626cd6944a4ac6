import type {Facts} from '../diagnostic/diagnose.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import {levels, publicLevel} from '../model/classification.ts'
import {directiveTable} from './directive-table.ts'
import {countEdits, findNearest} from './nearest.ts'

/** Something that is no ordinary text. Its pattern is for text in which `maskEscapes` hid what is meant as typed. */
export interface Stray {
  readonly rule: RuleId
  readonly pattern: RegExp
  /** Facts for the message; undefined when it is ordinary text after all. `input` is the line from its beginning. */
  judge(match: RegExpExecArray): Facts | undefined
}

/** Words with a hyphen that are in no form of a directive: those have rules of their own. */
const levelPattern = /(?<![\p{L}\p{N}]|[:：]|[:：]{2}\s)\p{L}+[-‐‑–_]\p{L}+(?:[-‐‑–_]\p{L}+)*(?!\s*[[{]|[\p{L}\p{N}])/gu

export const strays: ReadonlyArray<Stray> = [
  {
    rule: 'losse-dubbele-punten',
    pattern: /[:：∶꞉﹕︓ː⁚]{2,}/g,
    judge: ([found]) => ({gevonden: found}),
  },
  {rule: 'lijkt-op-opdracht', pattern: /(?<!:):(\p{L}[\p{L}\p{N}_-]*)(\s*[[{])?/gu, judge: judgeName},
  {rule: 'lijkt-op-opdracht', pattern: /(?<![\p{L}\p{N}_-])([\p{L}\p{N}_-]*)(\s*)\[(?!\^)/gu, judge: judgeBracket},
  {rule: 'voetnoot-onbekend', pattern: /\[\^([^\]\s]+)\]/g, judge: ([, name]) => ({naam: name})},
  {rule: 'verwijzing-zonder-adres', pattern: /!\[|\]\[[^\]]+\]|\]\(/g, judge: () => ({})},
  {rule: 'rubricering-als-tekst', pattern: levelPattern, judge: judgeLevel},
  {rule: 'rubricering-als-tekst', pattern: /\((?:DV|C|G|ZG)\)/g, judge: judgeMark},
  {rule: 'opmerking-niet-gesloten', pattern: /<!-|<--|!--|-->/g, judge: () => ({})},
]

/** What stands for a character that a backslash makes literal: nothing that can be typed. */
const literal = '\uE000'

/** Hides what a backslash makes literal, so that it is found by no pattern. Offsets stay as they are. */
export function maskEscapes(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, literal + literal)
}

/** Whether plain text holds what would be a directive in Markdown. */
export function containsDirective(text: string): boolean {
  return /:{3,}|(?<!:):\p{L}[\p{L}\p{N}_-]*\[/u.test(maskEscapes(text))
}

/** Whether plain text holds the name of a level above public, as it is written in a label. */
export function containsLevel(text: string): boolean {
  return [...maskEscapes(text).matchAll(/\p{L}+(?:[-‐‑–_]\p{L}+)+/gu)].some((match) => judgeLevel(match) !== undefined)
}

const names = [...Object.keys(directiveTable), ...levels]
const hidden = levels.filter((level) => level !== publicLevel)

/** `:name[` that could not be read; `:name [`, `:name{` and ` :name` of a known name; `:name` of a level. */
function judgeName({1: name = '', 2: opening = '', index, input}: RegExpExecArray): Facts | undefined {
  const known = findMeant(name)
  const isLevelName = (levels as ReadonlyArray<string | undefined>).includes(known)
  const isWhole = known === name.toLowerCase() && !/[\p{L}\p{N}]/u.test(input.charAt(index - 1))
  const isMeant = opening === '[' || isLevelName || isWhole || (opening !== '' && known !== undefined)
  return isMeant ? {naam: known ?? 'naam'} : undefined
}

function judgeLevel([found]: RegExpExecArray): Facts | undefined {
  const word = found.toLowerCase().replace(/[^\p{L}]/gu, '-')
  const level = hidden.find((name) => Math.abs(word.length - name.length) <= 2 && countEdits(word, name) <= 2)
  return level === undefined ? undefined : {naam: level}
}

/** A portion mark before a block, as in what was pasted from an annex: there a label makes it, and here it marks nothing. */
function judgeMark({0: found, index, input}: RegExpExecArray): Facts | undefined {
  return /^[\s>#*+_|[\d.)-]*$/.test(input.slice(0, index)) ? {naam: found} : undefined
}

/** `name[` without its colon, and `[` after the name of a level in which something came between. */
function judgeBracket({0: found, 1: name = '', 2: space = '', index, input}: RegExpExecArray): Facts | undefined {
  const isSeen = input.charAt(index - 1) === ':' && /^\p{L}/u.test(name)
  if (isSeen && (space === '' || findMeant(name) !== undefined)) return undefined
  const level = findLevelBefore(input, index + found.length - 1)
  if (level !== undefined) return {naam: level}
  return name !== '' && space === '' ? {naam: findMeant(name) ?? 'naam'} : undefined
}

function findMeant(name: string): string | undefined {
  return hidden.find((level) => name.toLowerCase().startsWith(level)) ?? findNearest(name, names)
}

/** The level of which the name ends at an offset, but for two letters and whatever is no letter. */
function findLevelBefore(text: string, end: number): string | undefined {
  const before = text.slice(Math.max(0, end - 60), end)
  const letters = before
    .slice(before.lastIndexOf(literal) + 1)
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
  return hidden.find((level) => {
    const name = level.replaceAll('-', '')
    return [-2, -1, 0, 1, 2].some((more) => countEdits(letters.slice(-(name.length + more)), name) <= 2)
  })
}
