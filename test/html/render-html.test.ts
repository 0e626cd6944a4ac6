import {expect, test} from 'vitest'
import {renderHtml} from '../../src/html/render-html.ts'
import {findFaults} from './html-validate.ts'
import {fullView} from './sample-view.ts'

const files = {openbaar: renderHtml(fullView('openbaar')), geheim: renderHtml(fullView('stg-geheim'))}

function page(edition: keyof typeof files, path: string): string {
  return String(files[edition].find((file) => file.path === path)?.value)
}

test('an edition is a title page, a page a chapter, the lists, and what they need', () => {
  const paths = files.openbaar.map(({path}) => path)
  expect(paths.slice(0, 4)).toEqual(['index.html', 'voorwoord.html', 'personeel.html', 'figuren.html'])
  expect(paths).toEqual(
    expect.arrayContaining(['style.css', 'fonts/StandSans-Regular.woff2', 'fonts/OFL.txt', 'beeld/a b.svg']),
  )
  expect(paths.filter((path) => /hbs|mjs/.test(path))).toEqual([])
})

test('every page of a report and of an annex passes html-validate', () => {
  for (const edition of ['openbaar', 'geheim'] as const)
    for (const {path, value} of files[edition].filter(({path}) => path.endsWith('.html')))
      expect({edition, path, faults: findFaults(String(value))}).toEqual({edition, path, faults: []})
})
