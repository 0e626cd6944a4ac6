import {describe, expect, test} from 'vitest'
import {createMemory, makeAnew} from '../../src/model/remember.ts'

describe('a memory', () => {
  test('gives again what was made from the same text and the same bytes, and makes anew what changed', () => {
    const remember = createMemory()
    let made = 0
    const ask = (place: string, ...inputs: ReadonlyArray<unknown>) => remember(place, inputs, () => ++made)
    expect(ask('a', 'tekst', Uint8Array.of(1, 2))).toBe(1)
    expect(ask('a', ['tek', 'st'].join(''), Uint8Array.of(1, 2))).toBe(1)
    expect(ask('a', 'tekst', Uint8Array.of(1, 3))).toBe(2)
    expect(ask('a', 'tekst')).toBe(3)
    expect(ask('b', 'tekst')).toBe(4)
    expect(ask('a', 'tekst')).toBe(3)
  })

  test('is absent in a build', () => {
    let made = 0
    for (const _ of [1, 2]) makeAnew('a', ['tekst'], () => ++made)
    expect(made).toBe(2)
  })
})
