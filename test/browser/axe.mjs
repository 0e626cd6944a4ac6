// Looks at every page of the built editions in Chromium: `npm run build && npm run test:browser`.
//
// Usage: node test/browser/axe.mjs [FOLDER…]     (default: every folder below build/ that holds an index.html)
// Needs Debian's chromium (`apt-get install chromium`), or another one at the path in CHROMIUM.
//
// Each page is opened from the file system at 1440 and 320 px, in light, dark and forced colours, with everything that
// folds unfolded. Reported are: what axe-core finds (WCAG 2.2 A and AA and its best practices), a page that scrolls
// sideways, a request that leaves the folder, a message in the console (such as a breach of the content security
// policy), a link within the edition that leads nowhere. Exit code 1 when there is anything to report.
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {conclude, listEditions, listPages, report} from './editions.mjs'
import {openChromium} from './open-chromium.mjs'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const pages = listEditions(process.argv.slice(2)).flatMap(listPages)
if (pages.length === 0) {
  process.stderr.write('No pages found: run `npm run build` first, or name a folder.\n')
  process.exit(2)
}

const looks = [
  {name: 'light', options: {colorScheme: 'light'}},
  {name: 'dark', options: {colorScheme: 'dark'}},
  {name: 'forced colours', options: {colorScheme: 'dark', forcedColors: 'active'}},
]
const widths = [1440, 320]

const browser = await openChromium()
for (const {name, options} of looks) {
  // axe is put into the page as a script, which the pages' own policy forbids; breaches are looked for without it.
  const context = await browser.newContext({...options, bypassCSP: true})
  for (const width of widths) for (const file of pages) await look(context, file, width, name)
  await context.close()
}
const strict = await browser.newContext()
for (const file of pages) await listen(strict, file)
await browser.close()
conclude(`${pages.length} pages at ${widths.join(' and ')} px in ${looks.length} looks`)

async function look(context, file, width, scheme) {
  const page = await context.newPage()
  await page.setViewportSize({width, height: 900})
  await page.goto(pathToFileURL(file).href)
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.addScriptTag({path: axePath})
  const result = await page.evaluate(() =>
    globalThis.axe.run(document, {
      resultTypes: ['violations'],
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  for (const {id, help, nodes} of result.violations)
    report(file, `${width} px, ${scheme}: ${id} (${help}), ${nodes.length} ×, first at ${nodes[0].target.join(' ')}`)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (sideways > 0) report(file, `${width} px, ${scheme}: scrolls sideways by ${sideways} px`)
  await page.close()
}

async function listen(context, file) {
  const page = await context.newPage()
  page.on('console', (message) => report(file, `console: ${message.text()}`))
  page.on('requestfailed', (request) => report(file, `failed to load ${request.url()}`))
  page.on('request', (request) => {
    if (!isWithin(request.url(), path.dirname(file))) report(file, `asks for ${request.url()}`)
  })
  await page.goto(pathToFileURL(file).href)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const links = await page.evaluate(() => Array.from(document.querySelectorAll('a[href]'), (link) => link.href))
  for (const link of new Set(links)) {
    const {protocol, hash, pathname} = new URL(link)
    if (protocol !== 'file:') continue
    const target = decodeURIComponent(pathname)
    if (!existsSync(target)) report(file, `link to ${path.relative(path.dirname(file), target)}, which is not there`)
    else if (hash !== '' && target === file) {
      const found = await page.evaluate((id) => document.getElementById(id) !== null, decodeURIComponent(hash.slice(1)))
      if (!found) report(file, `link to ${hash}, which is not on the page`)
    }
  }
  await page.close()
}

/** Whether an address is that of a file in a folder, or holds what it stands for. */
function isWithin(url, folder) {
  const {protocol, pathname} = new URL(url)
  if (protocol === 'data:') return true
  return protocol === 'file:' && !path.relative(folder, fileURLToPath(`file://${pathname}`)).startsWith('..')
}
