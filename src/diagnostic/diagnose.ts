import type {Node, Point, Position} from 'unist'
import type {VFile} from 'vfile'
import {type RuleId, rules} from './rules.ts'

declare module 'vfile-message' {
  interface VFileMessage {
    /** The message without what was typed: for a place where nobody can tell what is classified. */
    discreet?: {readonly reason: string; readonly note: string}
    /** What readers can derive, with figures: for the confidential log and for nothing else that prints messages. */
    derived?: string
  }
}

/** Where a message points: a node, a position or a point; the first line where nothing better is known. */
export type Place = Node | Position | Point | undefined

export interface Facts {
  /** Fills `{name}` in the rule's sentence. Never contents of a source: ids, names and what the editor typed wrongly. */
  readonly [name: string]: string | number | undefined
}

/**
 * Adds a message to a file: the only maker of messages.
 *
 * The sentence and the remedy come from the table of rules, filled with `facts`. An error stops the build after
 * the stage that found it; a warning does not.
 */
export function diagnose(file: VFile, ruleId: RuleId, place: Place, facts: Facts = {}, derived?: string): void {
  const rule = rules[ruleId]
  const start = {line: 1, column: 1}
  const known = place === undefined ? start : 'type' in place ? (place.position ?? start) : place
  const message = file.message(fill(rule.sentence, facts), {place: known, source: rule.stage, ruleId})
  message.note = fill(rule.remedy, facts)
  message.discreet = {reason: fill(rule.sentence, mask(facts)), note: fill(rule.remedy, mask(facts))}
  if (derived !== undefined) message.derived = derived
  message.fatal = rule.severity === 'fout' ? true : rule.severity === 'waarschuwing' ? false : undefined
}

/** Whether any file carries an error. */
export function hasErrors(files: ReadonlyArray<VFile>): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal === true))
}

/** Facts that are the house's own words or numbers of lines: no source has them. */
const ownFacts = new Set(['code', 'fout', 'grens', 'houder', 'niveau', 'niveaus', 'regel', 'verwacht', 'vorig'])

function mask(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => {
      if (ownFacts.has(name)) return [name, fact]
      return [name, name === 'bedoeld' ? '' : '…']
    }),
  )
}

function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
}
