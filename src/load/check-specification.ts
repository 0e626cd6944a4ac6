import {diagnose, type Facts} from '../diagnostic/diagnose.ts'
import type {RuleId} from '../diagnostic/rules.ts'
import {specificationFields} from '../model/specification.ts'
import {findStranger} from './find-stranger.ts'
import type {Located, Path} from './located.ts'
import {suggest} from './nearest.ts'

/**
 * Holds a picture against what the report allows: its figures come from its dataset alone, it brings in nothing from
 * elsewhere, does not move, and is the same on every machine and every day.
 *
 * Returns whether it may be drawn; each reason why not is a message at its place.
 */
export function checkSpecification(id: string, located: Located): boolean {
  const {value, file} = located
  if (!isObject(value)) {
    diagnose(file, 'verkeerde-soort', undefined, {veld: id, gevonden: 'iets anders', verwacht: 'een object met velden'})
    return false
  }
  let isSound = true
  const known = new Set([...specificationFields, ...findMade(value)])
  checkSource()
  for (const [key, part] of Object.entries(value)) {
    if (!unread.has(key)) walkField(part, [key], key)
  }
  return isSound

  function refuse(rule: RuleId, place: Parameters<typeof diagnose>[2], facts: Facts): void {
    isSound = false
    diagnose(file, rule, place, facts)
  }

  function checkSource(): void {
    const {data, $schema: schema} = value as Readonly<Record<string, unknown>>
    if (typeof schema === 'string' && !/\/vega-lite\/v\d/.test(schema)) {
      refuse('grafiek-kan-niet', located.placeOf(['$schema']), {wat: '$schema', reden: 'dit is geen Vega-Lite'})
    }
    if (isObject(data) && data.name === id && Object.keys(data).length === 1) return
    refuse('grafiek-gegevens', data === undefined ? undefined : located.placeOf(['data']), {naam: id})
  }

  function walk(part: unknown, path: Path): void {
    const key = String(path.findLast((step) => typeof step === 'string'))
    if (typeof part === 'string') checkText(part, key, path)
    else if (Array.isArray(part)) for (const [index, item] of part.entries()) walk(item, [...path, index])
    else if (isObject(part)) for (const name of Object.keys(part)) walkField(part[name], [...path, name], name)
  }

  function walkField(part: unknown, path: Path, name: string): void {
    const place = located.placeOfKey(path)
    const reason = Object.hasOwn(refused, name) ? refused[name] : undefined
    const isTyped = name === 'datum' && typeof part === 'number' && part !== 0
    if (ownFigures.has(name) || isTyped) refuse('grafiek-eigen-gegevens', place, {veld: name})
    else if (reason !== undefined) refuse('grafiek-kan-niet', place, {wat: name, reden: reason})
    else walk(part, path)
  }

  function checkText(text: string, key: string, path: Path): void {
    const place = located.placeOf(path)
    const reason = Object.hasOwn(words, text) && (key === 'type' || key === 'mark') ? words[text] : undefined
    if (reason !== undefined) refuse('grafiek-kan-niet', place, {wat: text, reden: reason})
    if (expressions.has(key)) {
      const stranger = findStranger(text)
      if (stranger !== undefined) refuse('grafiek-uitdrukking', place, {gevonden: stranger})
    }
    if ((key === 'field' || key === 'groupby') && !known.has(text)) {
      refuse('grafiek-veld-onbekend', place, {veld: text, bedoeld: suggest(text, known), bekend: [...known].join(', ')})
    }
  }
}

/** What the program puts in itself, or reads elsewhere. */
const unread = new Set(['$schema', 'data', 'usermeta', 'description', 'width', 'autosize', 'padding', 'background'])

const ownFigures = new Set(['data', 'datasets', 'lookup'])

const still = 'een grafiek in het rapport staat stil'
const outside = 'een grafiek haalt niets van buiten en is geen link'
const together = 'een grafiek is één vlak, ook op een telefoon; gebruik ‘layer’ of ‘row’'
const clock = 'een tijd hangt af van de klok van de computer; gebruik ‘periode’ als ordinal'

const refused: Readonly<Record<string, string>> = {
  params: still,
  param: still,
  selection: still,
  signal: still,
  signals: still,
  url: outside,
  href: outside,
  hconcat: together,
  vconcat: together,
  concat: together,
  repeat: together,
  facet: together,
  column: together,
  spec: together,
  timeUnit: clock,
  clip: 'een grafiek tekent binnen haar vlak',
  gradient: 'een kleur is één kleur',
  sample: 'een steekproef verschilt van keer tot keer',
}

const words: Readonly<Record<string, string>> = {
  image: outside,
  geoshape: 'een kaart tekent het programma zelf, bij de soorten kaart en wereldkaart',
  temporal: clock,
}

/** Fields that hold an expression, or words that combine several. */
const expressions = new Set(['filter', 'calculate', 'expr', 'labelExpr', 'test', 'and', 'or', 'not'])

/** Names of fields that the picture makes itself. */
function findMade(value: unknown): ReadonlyArray<string> {
  if (Array.isArray(value)) return value.flatMap(findMade)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    const names = key === 'as' ? [part].flat().filter((name) => typeof name === 'string') : []
    return [...names, ...(key === 'fold' ? ['key', 'value'] : []), ...findMade(part)]
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
