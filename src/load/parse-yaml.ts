import type {VFile} from 'vfile'
import {type Alias, isMap, isNode, isScalar, type Node, parseDocument, visit} from 'yaml'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Located} from './located.ts'
import {createPointAt} from './point-at.ts'

/**
 * Reads YAML 1.2 with the place of every value, from a part of a file that starts at `start`.
 *
 * Returns undefined, and says why on the file, when it is not YAML.
 */
export function parseYaml(file: VFile, yaml: string, start: number): Located | undefined {
  const pointAt = createPointAt(String(file))
  const document = parseDocument(yaml, {prettyErrors: false, strict: true, uniqueKeys: true, logLevel: 'error'})
  const [error] = [...document.errors, ...document.warnings]
  if (error !== undefined) {
    const reason = reasons[error.code] ?? 'onverwacht teken of onverwachte inspringing'
    diagnose(file, 'yaml-syntaxis', pointAt(start + error.pos[0]), {fout: reason})
    return undefined
  }
  const place = (node: Node | null | undefined) => (node?.range ? pointAt(start + node.range[0]) : undefined)
  let alias: Alias | undefined
  visit(document, {
    Alias(_, node) {
      alias = node
    },
  })
  if (alias !== undefined) {
    diagnose(file, 'yaml-syntaxis', place(alias), {
      fout: 'een verwijzing met * kan hier niet; zet een tekst met een * vooraan tussen aanhalingstekens',
    })
    return undefined
  }
  return {
    value: document.toJS() as unknown,
    file,
    placeOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
        if (isNode(node)) return place(node)
      }
      return pointAt(start)
    },
    placeOfKey(path) {
      const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
      const pair = isMap(parent)
        ? parent.items.find(({key}) => isScalar(key) && String(key.value) === String(path.at(-1)))
        : undefined
      return isNode(pair?.key) ? place(pair.key) : this.placeOf(path)
    },
  }
}

const reasons: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'dit veld staat er twee keer',
  MULTIPLE_DOCS: 'hier begint een tweede document; zet alle velden bij elkaar, zonder regel met ... of ---',
  BAD_INDENT: 'onverwachte inspringing',
  TAB_AS_INDENT: 'een tab als inspringing; gebruik spaties',
  MISSING_CHAR: 'er ontbreekt een aanhalingsteken, haakje of spatie',
  BLOCK_AS_IMPLICIT_KEY: 'onverwachte dubbele punt; zet een tekst met een dubbele punt tussen aanhalingstekens',
  MULTILINE_IMPLICIT_KEY: 'verwacht een dubbele punt na de veldnaam',
}
