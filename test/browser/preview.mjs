// Writes in a copy of the report while `npm run dev` shows it in Chromium: `npm run build && npm run test:browser`.
//
// Usage: node test/browser/preview.mjs
// Needs Debian's chromium (`apt-get install chromium`), or another one at the path in CHROMIUM.
//
// Looked at are: that a saved paragraph appears where the reader is, with scroll position, focus and unfolded tables as
// they were; that a figure changes in its sentence, its table and its chart; that a mistake is shown with its place and
// goes when it is mended; that the level is always in view; that what lies in an overlay shows in the annex only, and a
// mistake in it is told over the public edition without a word of it; that the PDF follows. Measured is the time from a save to the page that shows it,
// twenty times, and the processor time of the server. Exit code 1 when something is not as it should be.
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {extractText} from 'unpdf'
import {startPreview} from '../start-program.mjs'
import {openChromium} from './open-chromium.mjs'

const program = fileURLToPath(new URL('../../', import.meta.url))
const cli = path.join(program, 'build/js/cli.js')
if (!existsSync(cli)) {
  process.stderr.write('The program is not compiled: run `npm run build` first.\n')
  process.exit(2)
}
/** The most that the median of the saves may take, in milliseconds, on a machine that does nothing else. */
const limit = 300

const root = mkdtempSync(path.join(tmpdir(), 'stand-voorvertoning-'))
for (const part of ['content', 'data']) cpSync(path.join(program, part), path.join(root, part), {recursive: true})
const section = path.join(root, 'content/16-ondersteunen/03-duurzaamheid.md')
const figures = path.join(root, 'data/eigen-opwek-duurzame-energie.json')
const original = readFileSync(section, 'utf8')
const overlay = mkdtempSync(path.join(tmpdir(), 'stand-overlay-'))
const hidden = path.join(overlay, 'content/16-ondersteunen/04-proefveld.md')
const secret = '---\ntitel: Proefveld\nrubricering: departementaal-vertrouwelijk\n---\n\nEen fictieve alinea.\n'
mkdirSync(path.dirname(hidden), {recursive: true})
writeFileSync(hidden, secret)

const {server, address, said} = await startPreview(cli, '--root', root, '--overlay', overlay, '--pdf')
const browser = await openChromium()
let findings = 0
try {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}})
  page.setDefaultTimeout(120_000) // Others may use the machine too.
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 50[03]/.test(message.text())) report(`console: ${message.text()}`)
  })
  await page.goto(`${address}openbaar/ondersteunen.html#duurzaamheid`)
  await lookAt(page)
  await measure(page)
  await switchEdition(page)
  await writeInOverlay(page)
  await readPdf(page)
} finally {
  await browser.close()
  server.kill('SIGINT')
  for (const folder of [root, overlay]) rmSync(folder, {recursive: true, force: true})
}
process.exitCode = findings === 0 ? 0 : 1

async function lookAt(page) {
  await bar(page).getByRole('status').getByText('Bijgewerkt').waitFor()
  await page.evaluate(() => {
    const details = document.querySelector('#duurzaamheid main details, #duurzaamheid details')
    details.open = true
    details.querySelector('summary').focus()
    details.scrollIntoView()
    globalThis.sign = details
  })
  const before = await page.evaluate(() => window.scrollY)

  write(`${original}\nEen proefzin die er net nog niet was.\n`)
  await page.locator('main').getByText('Een proefzin die er net nog niet was.').waitFor()
  expect('the page is not loaded anew', await page.evaluate(() => globalThis.sign?.isConnected), true)
  expect('the scroll position stays', await page.evaluate(() => window.scrollY), before)
  expect('what was unfolded stays', await page.evaluate(() => globalThis.sign.open), true)
  expect('the focus stays', await page.evaluate(() => document.activeElement.localName), 'summary')

  save(section, `${original}\nIn 2025 was het :waarde[eigen-opwek-duurzame-energie/opwek/2025].\n`)
  await page.locator('main').getByText('In 2025 was het 4,0%.').waitFor()
  const set = JSON.parse(readFileSync(figures, 'utf8'))
  const chart = page.locator('#eigen-opwek-duurzame-energie svg').first()
  const drawn = await chart.innerHTML()
  set.rijen[0].waarden['2025'] = 6.5
  save(figures, JSON.stringify(set, null, 2))
  await page.locator('main').getByText('In 2025 was het 6,5%.').waitFor()
  expect('the chart follows', (await chart.innerHTML()) === drawn, false)

  write(`${original}\nIn 2025 was het :waarde[eigen-opwek-duurzame-energie/opwekk/2025].\n`)
  const overlay = page.getByRole('alert')
  await overlay.waitFor()
  const text = await overlay.innerText()
  for (const part of ['03-duurzaamheid.md:', 'opwekk/2025]', '^', 'heeft geen rij ‘opwekk’', '→ Kies een van'])
    expect(`the mistake shows ${part}`, text.includes(part), true)
  expect('the terminal shows it too', said().includes('heeft geen rij ‘opwekk’'), true)
  write(original)
  await overlay.waitFor({state: 'hidden'})
}

/** Saves as editors do: every other time by putting another file in its place. */
async function measure(page) {
  const times = []
  const before = processorTime()
  for (let count = 0; count < 20; count++) {
    const sentence = `Meting nummer ${count} van twintig.`
    const seen = page.evaluate(
      (words) =>
        new Promise((resolve) => {
          const look = () => {
            if (document.querySelector('main').textContent.includes(words)) resolve(Date.now())
            else setTimeout(look, 2)
          }
          look()
        }),
      sentence,
    )
    await pause(700)
    const start = Date.now()
    if (count % 2 === 0) write(`${original}\n${sentence}\n`)
    else save(section, `${original}\n${sentence}\n`)
    times.push((await seen) - start)
  }
  const used = (processorTime() - before) / 20
  times.sort((a, b) => a - b)
  const median = (times[9] + times[10]) / 2
  process.stdout.write(
    `a saved paragraph shows in ${median} ms (median of 20; ${times[0]} to ${times[19]}); ${Math.round(used)} ms of the processor for each save, judging not included\n`,
  )
  if (median > limit) report(`a saved paragraph takes more than ${limit} ms`)
}

async function switchEdition(page) {
  const current = bar(page).locator('[aria-current]')
  expect('the bar names the public level', await current.locator('.niveau').innerText(), 'Openbaar')
  await bar(page).getByRole('link', {name: 'Vertrouwelijke bijlage'}).click()
  await page.waitForURL(`${address}vertrouwelijk/ondersteunen.html`)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  expect('the level of the annex is in view', await page.locator('.band-level').isVisible(), true)
  expect('the bar names its level', await current.locator('.niveau').innerText(), 'Departementaal Vertrouwelijk')
}

/** From the annex, where the overlay's section stands, to the public edition, where it does not. */
async function writeInOverlay(page) {
  const main = page.locator('main')
  writeFileSync(hidden, `${secret}\nEen zin uit de tweede map.\n`)
  await main.getByText('Een zin uit de tweede map.').waitFor()
  writeFileSync(hidden, `${secret}\n:waarde[waterjuffer/x/y]\n`)
  const mistakes = page.getByRole('alert')
  await mistakes.getByText(':waarde[waterjuffer/x/y]').waitFor()
  await bar(page).getByRole('link', {name: 'Openbare versie'}).click()
  await page.waitForURL(`${address}openbaar/ondersteunen.html`)
  await mistakes.getByText('04-proefveld.md:8:1').waitFor()
  expect('a public page tells no word of the mistake', (await mistakes.innerText()).includes('waterjuffer'), false)
  expect('nor does the terminal', said().includes('waterjuffer'), false)
  writeFileSync(hidden, secret)
  await mistakes.waitFor({state: 'hidden'})
  expect('the overlay is not in the public edition', (await main.innerText()).includes('fictieve alinea'), false)
}

/** Saves a sentence, waits until the bar says that the PDF has it, and reads the PDF. */
async function readPdf(page) {
  write(`${original}\nEen zin voor de pdf.\n`)
  await page.locator('main').getByText('Een zin voor de pdf.').waitFor()
  await bar(page).getByRole('link', {name: 'Pdf (wordt bijgewerkt)'}).waitFor()
  const link = bar(page).getByRole('link', {name: 'Pdf (bijgewerkt)'})
  await link.waitFor()
  const answer = await page.request.get(new URL(await link.getAttribute('href'), address).href)
  const {text} = await extractText(new Uint8Array(await answer.body()), {mergePages: true})
  expect('the PDF follows', text.includes('Een zin voor de pdf.'), true)
}

function bar(page) {
  return page.getByRole('navigation', {name: 'Voorvertoning'})
}

function write(text) {
  writeFileSync(section, text)
}

function save(file, text) {
  writeFileSync(`${file}~`, text)
  renameSync(`${file}~`, file)
}

/** Of the server, in milliseconds; 0 where the system does not tell. */
function processorTime() {
  if (!existsSync(`/proc/${server.pid}/stat`)) return 0
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function expect(what, found, wanted) {
  if (found !== wanted) report(`${what}: found ${found}, wanted ${wanted}`)
}

function report(finding) {
  findings += 1
  process.stdout.write(`${finding}\n`)
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
