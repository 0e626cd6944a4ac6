import {describe, expect, test} from 'vitest'
import type {SourceText} from '../../src/model/sources.ts'
import {chapter} from '../report.ts'
import {loadFiles} from '../rule-cases.ts'

/**
 * A classification with one slip of the keyboard in it: a letter lost, doubled, swapped with its neighbour or hit
 * wrongly. Either the classification still stands, or there is an error; never is what it marks just text.
 */
const secret = 'QXZ'

const texts = {
  block: `A.\n\n:::stg-geheim\n${secret}\n:::`,
  'a block in a list': `- a\n\n  :::stg-geheim\n  ${secret}\n  :::`,
  'a block in a block': `::::stg-geheim\na\n\n:::stg-geheim\n${secret}\n:::\n\n${secret}\n::::`,
  'a run of text': `Is :stg-geheim[${secret}] nu.`,
  'a run of text in a cell': `| a |\n| - |\n| :stg-geheim[${secret}] |`,
  'a comment': `<!-- ${secret} -->\n\nA <!-- ${secret} --> b.`,
}

const slips: Readonly<Record<string, (text: string, at: number) => string>> = {
  'a letter lost': (text, at) => text.slice(0, at) + text.slice(at + 1),
  'a letter doubled': (text, at) => text.slice(0, at + 1) + text.slice(at),
  'two letters swapped': (text, at) =>
    text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
  ...Object.fromEntries(
    [...' :;]<x\n\t'].flatMap((key) => [
      [`${JSON.stringify(key)} instead`, (text: string, at: number) => text.slice(0, at) + key + text.slice(at + 1)],
      [`${JSON.stringify(key)} put in`, (text: string, at: number) => text.slice(0, at) + key + text.slice(at)],
    ]),
  ),
}

describe.each(Object.entries(texts))('one slip in %s', (_, text) => {
  test.each(Object.entries(slips))('%s leaks nothing', async (_name, slip) => {
    const leaking: string[] = []
    for (const slipped of new Set(positionsOf(text).map((at) => slip(text, at)))) {
      const {chapters, files} = await loadFiles({'content/01-een.md': chapter(slipped)})
      const hasError = files.some(({messages}) => messages.some(({fatal}) => fatal))
      if (!hasError && chapters.some((one) => isLeaked(one))) leaking.push(slipped)
    }
    expect(leaking).toEqual([])
  })
})

/** Every place but those next to the secret itself: where a bracket closes one letter early nobody can tell. */
function positionsOf(text: string): ReadonlyArray<number> {
  return [...Array(text.length).keys()].filter(
    (at) => !text.slice(Math.max(0, at - 1), at + 2).match(new RegExp(`[${secret}]`)),
  )
}

function isLeaked({body}: SourceText): boolean {
  return findText(body)
}

function findText(node: object): boolean {
  if ('type' in node && (node.type === 'classified' || node.type === 'classifiedText')) return false
  return Object.entries(node).some(([key, value]) => {
    if (key === 'position') return false
    if (typeof value === 'string') return new RegExp(`[${secret}]`).test(value)
    return typeof value === 'object' && value !== null && findText(value)
  })
}
