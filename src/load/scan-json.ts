import type {Excess} from './check-limits.ts'
import {limits} from './limits.ts'

/** Where JSON has values within values beyond measure: parsing goes as deep as the values do. */
export function scanJson(text: string): Excess | undefined {
  let depth = 0
  for (const {0: token, index: offset} of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"?|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth -= 1
    if (depth > limits.depth) return {what: 'lagen', limit: `${limits.depth} lagen`, offset}
  }
  return undefined
}
