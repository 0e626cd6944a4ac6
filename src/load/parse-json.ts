import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Located} from './located.ts'
import {noteDataParts} from './note-parts.ts'
import {createPointAt} from './point-at.ts'

/**
 * Reads strict JSON with the place of every value: no comments, no trailing commas, no key twice.
 *
 * Returns undefined, and says why on the file, when it is not.
 */
export function parseJson(file: VFile): Located | undefined {
  const text = String(file)
  const pointAt = createPointAt(text)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false, allowEmptyContent: false})
  const [first] = errors
  if (first !== undefined || root === undefined) {
    const code = printParseErrorCode(first?.error ?? 4)
    diagnose(file, 'json-syntaxis', pointAt(first?.offset ?? 0), {fout: reasons[code] ?? 'onverwacht teken'})
    return undefined
  }
  let isSound = true
  const value = toValue(root)
  if (!isSound) return undefined
  noteDataParts(root, file, pointAt)
  return {
    value,
    file,
    placeOf(path) {
      let found = root
      for (const step of path) {
        const child = findChild(found, step)
        if (child === undefined) break
        found = child
      }
      return pointAt(found.offset)
    },
    placeOfKey(path) {
      const node = path.reduce<Node | undefined>((holder, step) => holder && findChild(holder, step), root)
      const key = node?.parent?.type === 'property' ? node.parent.children?.[0] : undefined
      return key === undefined ? this.placeOf(path) : pointAt(key.offset)
    },
  }

  function refuse(node: Node, rule: 'json-dubbele-sleutel' | 'json-sleutel' | 'json-getal', name: string): void {
    isSound = false
    diagnose(file, rule, pointAt(node.offset), {naam: name})
  }

  function toValue(node: Node): unknown {
    if (node.type === 'array') return (node.children ?? []).map(toValue)
    if (node.type === 'number' && !Number.isFinite(node.value)) refuse(node, 'json-getal', '')
    if (node.type !== 'object') return node.value
    const result: Record<string, unknown> = {}
    for (const {children: [key, child] = []} of node.children ?? []) {
      if (key === undefined || child === undefined) continue
      const name = String(key.value)
      if (name === '__proto__') refuse(key, 'json-sleutel', name)
      else if (Object.hasOwn(result, name)) refuse(key, 'json-dubbele-sleutel', name)
      else result[name] = toValue(child)
    }
    return result
  }
}

function findChild(node: Node, step: string | number): Node | undefined {
  if (node.type === 'array') return node.children?.[Number(step)]
  return node.children?.find(({children}) => children?.[0]?.value === String(step))?.children?.[1]
}

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'onverwacht woord, verwacht een waarde (een tekst staat tussen dubbele aanhalingstekens)',
  InvalidNumberFormat: 'dit getal is onjuist geschreven (decimalen na een punt, geen punt tussen duizendtallen)',
  PropertyNameExpected: 'verwacht een veldnaam tussen dubbele aanhalingstekens; misschien staat er een komma te veel',
  ValueExpected: 'verwacht een waarde; misschien staat er een komma te veel',
  ColonExpected: 'verwacht een dubbele punt na de veldnaam',
  CommaExpected: 'verwacht een komma',
  CloseBraceExpected: 'verwacht een sluitende accolade',
  CloseBracketExpected: 'verwacht een sluitend vierkant haakje',
  EndOfFileExpected: 'na het einde staat nog iets',
  InvalidCommentToken: 'een opmerking kan hier niet',
  UnexpectedEndOfComment: 'een opmerking kan hier niet',
  UnexpectedEndOfString: 'deze tekst wordt niet gesloten met een aanhalingsteken',
  UnexpectedEndOfNumber: 'dit getal breekt af',
  InvalidUnicode: 'onjuiste \\u-code',
  InvalidEscapeCharacter: 'onjuist teken na een backslash',
  InvalidCharacter: 'een tekst kan niet over een regeleinde of tab heen; schrijf \\n of \\t',
}
