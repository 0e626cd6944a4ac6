import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'

const src = path.resolve(import.meta.dirname, '../src')

/** Rooms that every stage may use. */
const shared = ['model', 'diagnostic']

/** Files at the top of `src/`, which tie the stages together or reach the world. */
const top = [
  'aside.ts',
  'begin-editions.ts',
  'build.ts',
  'cli.ts',
  'dataset-text.ts',
  'disk-trouble.ts',
  'dutch-dictionary.ts',
  'effects.ts',
  'find-version.ts',
  'fonts.ts',
  'git-effects.ts',
  'judge-mosaic.ts',
  'keep-building.ts',
  'list-changes.ts',
  'run-build.ts',
  'run-check.ts',
  'run-dev.ts',
  'run-diff.ts',
  'run-git.ts',
  'run-keep.ts',
  'run-new-edition.ts',
  'run-new.ts',
  'run-verify.ts',
  'serve.ts',
  'source-folders.ts',
  'spare-memory.ts',
  'tag-edition.ts',
  'take-snapshot.ts',
  'terminal.ts',
  'typst.ts',
  'watch-folders.ts',
  'watch-stages.ts',
]

const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()

function read(file: string): string {
  return readFileSync(path.join(src, file), 'utf8')
}

function importsOf(file: string): ReadonlyArray<string> {
  return [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) =>
    path.posix.normalize(path.posix.join(path.posix.dirname(file), target)),
  )
}

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file
}

describe('the house is one street', () => {
  test.each(files.filter((file) => file.includes('/')))(
    '%s imports its own room, the model and the diagnostics only',
    (file) => {
      const allowed = [roomOf(file), ...shared]
      expect(importsOf(file).filter((target) => !allowed.includes(roomOf(target)))).toEqual([])
    },
  )

  test('the model and the diagnostics know no stage', () => {
    const foreign = files
      .filter((file) => shared.includes(roomOf(file)))
      .flatMap((file) => importsOf(file).filter((target) => !shared.includes(roomOf(target))))
    expect(foreign).toEqual([])
  })

  test('only the files at the top tie rooms together', () => {
    expect(files.filter((file) => !file.includes('/'))).toEqual(top)
  })
})

describe('promises that types cannot make', () => {
  test('only classify/project.ts casts to a cleared value', () => {
    expect(files.filter((file) => /\bas (?:unknown as )?Cleared\b/.test(read(file)))).toEqual(['classify/project.ts'])
  })

  /** Tells how long something took at the terminal; nothing of it reaches an output. */
  const exempt: Readonly<Record<string, ReadonlyArray<string>>> = {'the clock': ['terminal.ts']}

  test.each([
    ['the clock', /\bDate\b(?!<|:)(?=\.now|\()|\bnew Date\(\)|performance\.now/],
    ['chance', /Math\.random|randomUUID|randomBytes/],
    ['the locale of the machine', /toLocale\w+\(\)|localeCompare\(|new Intl\.\w+\(\)/],
    ['the console', /\bconsole\./],
    ['any', /: any\b|<any>|as any\b/],
  ])('no file asks for %s', (name, pattern) => {
    const used = files.filter((file) => !exempt[name]?.includes(file) && pattern.test(withoutComments(read(file))))
    expect(used).toEqual([])
  })

  test('only the files at the top reach the disk, git or the network', () => {
    const reaching = files.filter((file) => /from 'node:(fs|child_process|http|https|net)/.test(read(file)))
    expect(reaching.filter((file) => !top.includes(file))).toEqual([])
  })

  test.each(files)('%s has at most 250 lines', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(250)
  })
})

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
