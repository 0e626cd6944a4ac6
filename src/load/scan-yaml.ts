import type {Excess} from './check-limits.ts'
import {limits} from './limits.ts'

/** What there is too much of in YAML, before it is parsed: size, or values within values. */
export function scanYaml(text: string): Excess | undefined {
  const size = limits.bytes.yaml
  if (text.length > size) return {what: `${text.length} tekens`, limit: `${size} tekens`, offset: 0}
  let depth = 0
  for (const {0: found, index: offset} of text.matchAll(/[[{\]}]|^[ \t]*(?:[-?:][ \t]+)*/gm)) {
    if (/[[{]/.test(found)) depth += 1
    else if (/[\]}]/.test(found)) depth -= 1
    else if (found.length > limits.depth) return {what: 'lagen', limit: `${limits.depth} spaties ervoor`, offset}
    if (depth > limits.nesting) return {what: 'lagen', limit: `${limits.nesting} haken in elkaar`, offset}
  }
  return undefined
}
