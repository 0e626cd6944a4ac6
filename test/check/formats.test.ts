import {Ajv} from 'ajv'
import {describe, expect, test} from 'vitest'
import {formatByFile} from '../../src/diagnostic/format-by-file.ts'
import type {MessageRecord} from '../../src/diagnostic/report.ts'
import {showLine} from '../../src/diagnostic/show-line.ts'
import {toSarif} from '../../src/diagnostic/to-sarif.ts'
import sarifSchema from './sarif-subset.schema.json' with {type: 'json'}

function record(path: string, line: number, fields: Partial<MessageRecord> = {}): MessageRecord {
  const message = 'De gegevensset ‘x’ heeft geen rij ‘y’.'
  return {
    path,
    line,
    column: 3,
    severity: 'fout',
    rule: 'onbekende-rij',
    message,
    remedy: 'Kies een van: z.',
    ...fields,
  }
}

const records = [
  record('content/01-een.md', 2),
  record('content/01-een.md', 4, {severity: 'waarschuwing', rule: 'cijfer-wijkt-af', remedy: ''}),
  record('data/een set.json', 1, {severity: 'informatie', remedy: 'Schrijf {"ontbreekt": …}.'}),
]

describe('for a person', () => {
  const excerptOf = ({path, line, column}: MessageRecord): string =>
    showLine(path.startsWith('content') ? 'een\n  twee\n\n\tvier en meer' : '', line, column)

  test('file by file, with the line and a mark under the place, and a count', () => {
    expect(formatByFile(records, {information: true, excerptOf})).toBe(
      [
        'content/01-een.md:2:3 fout De gegevensset ‘x’ heeft geen rij ‘y’. [onbekende-rij]',
        '      twee',
        '      ^',
        '  → Kies een van: z.',
        'content/01-een.md:4:3 waarschuwing De gegevensset ‘x’ heeft geen rij ‘y’. [cijfer-wijkt-af]',
        '    \tvier en meer',
        '    \t ^',
        '',
        'data/een set.json:1:3 informatie De gegevensset ‘x’ heeft geen rij ‘y’. [onbekende-rij]',
        '  → Schrijf {"ontbreekt": …}.',
        '',
        '1 fout en 1 waarschuwing in 1 bestand; 1 keer informatie.',
        '',
      ].join('\n'),
    )
  })

  test('information that nobody asked for is only counted', () => {
    expect(formatByFile(records.slice(2), {information: false, excerptOf})).toBe(
      'Geen fouten en geen waarschuwingen; 1 keer informatie (te zien met --alles).\n',
    )
  })

  test('of a long line only what stands around the place', () => {
    const line = `${'woord '.repeat(60)}HIER${' woord'.repeat(60)}`
    const [shown = '', mark = ''] = showLine(line, 1, 361).split('\n')
    expect(shown.slice(mark.indexOf('^'), mark.indexOf('^') + 4)).toBe('HIER')
    expect(shown.length).toBeLessThan(110)
  })

  test('nothing for a place that is not there', () => {
    expect(showLine('een\n\n', 2, 1) + showLine('een', 9, 1) + showLine('een', 1, 20)).toBe('')
  })
})

describe('SARIF', () => {
  const isValid = new Ajv({strict: true, strictRequired: false}).compile(sarifSchema)
  const log = toSarif(records)

  test('has the members and words that version 2.1.0 knows, and no other', () => {
    isValid(log)
    expect(isValid.errors).toBe(null)
  })

  test('describes each rule once, in Dutch and without the facts of a case', () => {
    const [run] = log.runs
    expect(run?.tool.driver.rules?.map(({id, shortDescription}) => [id, shortDescription?.text])).toEqual([
      ['cijfer-wijkt-af', expect.stringContaining('…')],
      ['onbekende-rij', 'De gegevensset ‘…’ heeft geen rij ‘…’.'],
    ])
    expect(run?.results?.map(({ruleIndex, level}) => [ruleIndex, level])).toEqual([
      [1, 'error'],
      [0, 'warning'],
      [1, 'note'],
    ])
  })

  test('addresses are addresses, and braces are no placeholders', () => {
    const result = log.runs[0]?.results?.[2]
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('data/een%20set.json')
    expect(result?.message.text).toContain('{{"ontbreekt": …}}')
  })
})
