import {readFileSync} from 'node:fs'
import path from 'node:path'
import {visit} from 'unist-util-visit'
import {beforeAll, describe, expect, test, vi} from 'vitest'
import {applyFixes} from '../../src/check/apply-fixes.ts'
import {checkRelations} from '../../src/check/check-relations.ts'
import {findPassages, type Passage} from '../../src/check/find-passages.ts'
import {prepareReading, readAlong} from '../../src/check/read-along.ts'
import {type Reading, readPassage} from '../../src/check/read-passage.ts'
import {toRecords} from '../../src/diagnostic/report.ts'
import type {Cleared, View} from '../../src/model/view.ts'
import {loadReport, root, viewEverything} from './real-view.ts'

// The report is loaded and read several times.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000})

let view: Cleared<View>
let reading: Reading
beforeAll(async () => {
  view = viewEverything(await loadReport())
  reading = prepareReading(view)
})

test('the report has no figure that is typed wrongly and no relation that does not hold', async () => {
  const fresh = viewEverything(await loadReport())
  readAlong(fresh)
  checkRelations(fresh)
  expect(toRecords(fresh.files).filter(({severity}) => severity !== 'informatie')).toEqual([])
})

describe('when everything that directives print is typed by hand', () => {
  test('hardly any number is called wrong and nearly all are known', () => {
    let [numbers, known] = [0, 0]
    const alarms: string[] = []
    for (const passage of findPassages(view)) {
      const remarks = readPassage(typeOut(passage), reading)
      for (const {start, end} of passage.pieces.filter(({figure}) => figure !== undefined)) {
        if (!/\d/.test(passage.text.slice(start, end))) continue
        numbers++
        const own = remarks.filter(({claim}) => claim.start >= start && claim.start < end)
        if (own.some(({verdict}) => verdict.type !== 'agrees')) alarms.push(`${passage.text.slice(0, end)}‸`)
        else if (own.length > 0) known++
      }
    }
    expect(alarms.length / numbers, alarms.join('\n\n')).toBeLessThanOrEqual(1 / 50)
    expect(known / numbers).toBeGreaterThan(0.9)
  })

  test('the fixes bring directives back and leave every word as it was', async () => {
    const typed = typeOutSources(view)
    const typedView = viewEverything(await loadReport(typed))
    const fixes = readAlong(typedView)
    const alarms = toRecords(typedView.files).filter(({severity}) => severity !== 'informatie')
    expect(alarms.length / countFigures(view), JSON.stringify(alarms, null, 2)).toBeLessThanOrEqual(1 / 50)
    const fixed = new Map(
      [...typed].map(
        ([file, text]) =>
          [
            file,
            applyFixes(
              text,
              fixes.filter(({path: own}) => own === file),
            ),
          ] as const,
      ),
    )
    const fixedView = viewEverything(await loadReport(fixed))
    expect(toRecords(fixedView.files).filter(({severity}) => severity === 'fout')).toEqual([])
    expect(textsOf(fixedView)).toEqual(textsOf(view))
    expect(countFigures(fixedView) / countFigures(view)).toBeGreaterThan(0.5)
  })
})

describe('when one digit of a printed figure is typed wrongly', () => {
  test.each([
    ['the last digit', (digits: ReadonlyArray<number>) => digits.at(-1)],
    ['the first digit', (digits: ReadonlyArray<number>) => digits[0]],
  ])('%s of numbers of three and more: four in five are found', (_name, choose) => {
    let [all, found] = [0, 0]
    const missed: string[] = []
    for (const passage of findPassages(view)) {
      for (const piece of passage.pieces.filter(({figure}) => figure !== undefined)) {
        const printed = passage.text.slice(piece.start, piece.end)
        const digits = [...printed].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []))
        const at = choose(digits)
        if (digits.length < 3 || at === undefined || printed.includes('van')) continue
        const wrong = `${printed.slice(0, at)}${(Number(printed[at]) % 9) + 1}${printed.slice(at + 1)}`
        const text = passage.text.slice(0, piece.start) + wrong + passage.text.slice(piece.end)
        const remarks = readPassage(typeOut({...passage, text}, piece), reading)
        all++
        if (remarks.some(({claim, verdict}) => verdict.type !== 'agrees' && claim.start >= piece.start)) found++
        else missed.push(`${text.slice(0, piece.end)}‸ (${printed})`)
      }
    }
    expect(all).toBeGreaterThan(100)
    expect(found / all, missed.join('\n\n')).toBeGreaterThan(0.8)
  })
})

/** A passage in which what directives printed, or one of them, is typed text. */
function typeOut(passage: Passage, only?: Passage['pieces'][number]): Passage {
  const pieces = passage.pieces.map((piece) =>
    piece.figure === undefined || (only !== undefined && piece.start !== only.start)
      ? piece
      : {...piece, figure: undefined, isTyped: true},
  )
  return {...passage, pieces}
}

/** The report's texts with every figure typed in the place of its directive, by path. */
function typeOutSources({chapters, papers}: View): ReadonlyMap<string, string> {
  const edits = new Map<string, {start: number; end: number; value: string}[]>()
  for (const section of [...chapters, ...papers].flatMap((chapter) => [chapter, ...chapter.sections])) {
    visit(section.body, 'figureValue', ({position, value}) => {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
      edits.set(section.file.path, [...(edits.get(section.file.path) ?? []), {start, end, value}])
    })
  }
  return new Map(
    [...edits].map(([file, own]) => {
      let text = readFileSync(path.join(root, file), 'utf8')
      for (const {start, end, value} of own.sort((a, b) => b.start - a.start))
        text = text.slice(0, start) + value + text.slice(end)
      return [file, text]
    }),
  )
}

/** What readers read, paragraph by paragraph, however lines are broken. */
function textsOf(of: View): ReadonlyArray<string> {
  return findPassages(of).map(({text}) => text.replace(/\s+/g, ' '))
}

function countFigures(of: View): number {
  return findPassages(of).reduce((sum, {pieces}) => sum + pieces.filter(({figure}) => figure !== undefined).length, 0)
}
