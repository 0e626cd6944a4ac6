import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {expect, inject, test} from 'vitest'
import {findFaults} from './html-validate.ts'

/** What a page may weigh with everything that it loads, in bytes. */
const most = 300_000

const built = inject('built')
const pages = readdirSync(built)
  .sort()
  .map((edition) => path.join(built, edition))
  .filter((folder) => statSync(folder).isDirectory())
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => path.join(folder, name)),
  )

/** The files that a browser loads for a page: itself, its style, scripts and pictures, and the fonts that its text needs. */
function filesOf(page: string): ReadonlyArray<string> {
  const html = readFileSync(page, 'utf8')
  const linked = [...html.matchAll(/<(?:link|script|img)\b[^>]* (?:href|src)="([^"]+)"/g)].map(([, file = '']) => file)
  const heavy = /<strong>(?:(?!<\/strong>).)*<em>|<em>(?:(?!<\/em>).)*<strong>|<h\d[^>]*>(?:(?!<\/h).)*<em>/
  const faces = [
    'Regular',
    'Semibold',
    ...(/<em>/.test(html) ? ['It'] : []),
    ...(heavy.test(html) ? ['SemiboldIt'] : []),
  ]
  const fonts = faces.map((face) => `fonts/StandSans-${face}.woff2`)
  return [page, ...[...linked, ...fonts].map((file) => path.join(path.dirname(page), decodeURIComponent(file)))]
}

test.each(pages.map((page) => [path.relative(built, page), page]))(
  '%s is light enough with all that it loads',
  (_, page) => {
    const files = filesOf(page)
    expect(files.length).toBeGreaterThan(3)
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(most)
  },
)

test('every page of the real report passes html-validate', () => {
  for (const page of pages) expect([page, findFaults(readFileSync(page, 'utf8'))]).toEqual([page, []])
}, 120_000)
