import {describe, expect, test} from 'vitest'
import {makeInput} from './fuzz/make-input.ts'
import {tryInput} from './fuzz/try-input.ts'

/** Which inputs are tried. `FUZZ_FROM` and `FUZZ_SEED` take others: to go on, or to see one again. */
const seed = Number(process.env.FUZZ_SEED ?? 7)
const from = Number(process.env.FUZZ_FROM ?? 0)
const count = Number(process.env.FUZZ_COUNT ?? (import.meta.env.MODE === 'long' ? 100_000 : 150))

describe(`${count} random and mutated reports, seed ${seed} from ${from}`, () => {
  test('each is built or refused with a message, soon, and nothing outside its folder is reached', async () => {
    const findings: string[] = []
    for (let index = from; index < from + count; index++) {
      if (count > 1000 && index % 1000 === 0) process.stderr.write(`${index} `)
      const finding = await tryInput({
        files: makeInput(seed, index),
        check: index % 5 === 0,
        build: index % 20 === 0,
        pdf: index % 1000 === 0,
      })
      if (finding !== undefined) {
        findings.push(`input ${index} ${finding}`)
        process.stderr.write(`\n${findings.at(-1)}\n`)
      }
    }
    expect(findings).toEqual([])
  }, 36_000_000)
})
