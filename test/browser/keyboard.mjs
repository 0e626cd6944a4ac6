// Goes through every page of the built editions with the keyboard alone: `npm run build && npm run test:browser`.
//
// Usage: node test/browser/keyboard.mjs [FOLDER…]     (default: every folder below build/ that holds an index.html)
// Needs Debian's chromium (`apt-get install chromium`), or another one at the path in CHROMIUM.
//
// On each page Tab is pressed from the top until it leaves the page, at 1440 px as the page opens and at 320 px with
// everything unfolded, and there Shift+Tab from the end as well. Reported are: a link, button, field or summary that is
// seen and not reached; focus that looks like no focus, that goes against the order of the document, that lands outside
// the window or under something else; a page that is not left. Then what can be done is done with keys: the skip link,
// folding, copying an address, sorting, searching and following what was found. Exit code 1 when there is anything to report.
import {pathToFileURL} from 'node:url'
import {conclude, listEditions, listPages, report} from './editions.mjs'
import {openChromium} from './open-chromium.mjs'

const folders = listEditions(process.argv.slice(2))
if (folders.length === 0) {
  process.stderr.write('No pages found: run `npm run build` first, or name a folder.\n')
  process.exit(2)
}

const browser = await openChromium()
/** What a reader does with keys where a page has it; each says what went wrong, or nothing. */
const attempts = {
  'the skip link': skip,
  folding: fold,
  'copying an address': copyAddress,
  sorting: sort,
  'scrolling a wide table': scrollSideways,
  searching: search,
}
let pages = 0
let stops = 0
for (const folder of folders) {
  const context = await browser.newContext({permissions: ['clipboard-read', 'clipboard-write']})
  const page = await context.newPage()
  for (const file of listPages(folder)) {
    pages += 1
    for (const [width, isUnfolded, key] of [
      [1440, false, 'Tab'],
      [320, true, 'Tab'],
      [320, true, 'Shift+Tab'],
    ]) {
      await page.setViewportSize({width, height: 800})
      await open(page, file, isUnfolded, key === 'Tab' ? 'top' : 'end')
      for (const finding of await walk(page, key)) report(file, `${width} px, ${key}: ${finding}`)
    }
    await page.setViewportSize({width: 1440, height: 800})
    for (const [what, attempt] of Object.entries(attempts)) {
      await open(page, file, false, 'top')
      const finding = await attempt(page).catch((error) => error.message.split('\n')[0])
      if (finding) report(file, `${what}: ${finding}`)
    }
  }
  await context.close()
}
await browser.close()
conclude(`${pages} pages with the keyboard, ${stops} stops`)

/** Opens a page with the keyboard at its very top or end, also where a script put the focus elsewhere. */
async function open(page, file, isUnfolded, place) {
  await page.goto('about:blank')
  await page.goto(pathToFileURL(file).href)
  await page.evaluate(
    ([unfold, side]) => {
      if (unfold) for (const details of document.querySelectorAll('details')) details.open = true
      const start = document.createElement('span')
      start.tabIndex = -1
      if (side === 'top') document.body.prepend(start)
      else document.body.append(start)
      start.focus()
      scrollTo(0, side === 'top' ? 0 : document.body.scrollHeight)
      // A place that is gone leaves the next key at the top: of the end it stays.
      if (side === 'top') start.remove()
    },
    [isUnfolded, place],
  )
}

/** Presses Tab, or Shift and Tab from the end, until it leaves the page, and returns what is not as it should be. */
async function walk(page, key) {
  const count = await page.evaluate(listTargets)
  const step = key === 'Tab' ? 1 : -1
  const found = []
  let last = step === 1 ? -1 : Number.POSITIVE_INFINITY
  for (let presses = 0; presses < 2 * count + 20; presses++) {
    await page.keyboard.press(key)
    const stop = await page.evaluate(lookAtFocus)
    if (stop === undefined || stop.wasReached) {
      const missed = await page.evaluate(listMissed)
      return [...found, ...missed.map((name) => `${name} is not reached`)]
    }
    stops += 1
    // A frame that only scrolls has no place among the targets.
    if (stop.at !== -1) {
      if ((stop.at - last) * step < 0) found.push(`${stop.name} comes at another place than in the document`)
      last = stop.at
    }
    found.push(...stop.faults.map((fault) => `${stop.name} ${fault}`))
  }
  return [...found, `${key} does not leave the page`]
}

/** In the page: everything that a reader can use and sees, in the order of the document, with its look before focus. */
function listTargets() {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const isSeen = (element) => element.checkVisibility({checkVisibilityCSS: true}) && element.getClientRects().length > 0
  const look = (element) => {
    const {outlineStyle, outlineWidth, boxShadow, backgroundColor, borderColor} = getComputedStyle(element)
    return [outlineStyle === 'none' ? '' : outlineWidth, boxShadow, backgroundColor, borderColor].join(' ')
  }
  const targets = Array.from(document.querySelectorAll(usable)).filter(
    (element) => isSeen(element) && !element.disabled,
  )
  const name = (element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ').slice(0, 40)
    return `<${element.localName}> ‘${words}’`
  }
  globalThis.keyboard = {
    targets,
    look,
    name,
    before: new Map(targets.map((one) => [one, look(one)])),
    reached: new Set(),
  }
  return targets.length
}

/** In the page: where the focus is and what is wrong with it; undefined when it has left the page. */
function lookAtFocus() {
  const {targets, look, name, before, reached} = globalThis.keyboard
  const element = document.activeElement
  if (element === null || element === document.body || element === document.documentElement) return undefined
  if (reached.has(element)) return {wasReached: true}
  reached.add(element)
  const at = targets.indexOf(element)
  const isFrame =
    at === -1 && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
  const faults = []
  if (at === -1 && !isFrame) faults.push('is reached, and is nothing that a reader can use')
  if (at !== -1 && look(element) === before.get(element)) faults.push('looks the same with and without the focus')
  const boxes = Array.from(element.getClientRects()).filter(({width, height}) => width > 0 && height > 0)
  const isWithin = ({top, left, bottom, right}) => bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
  const box = boxes.find(isWithin)
  if (box === undefined) faults.push('is outside the window')
  for (const [x, y] of box === undefined
    ? []
    : [
        [0.5, 0.5],
        [0.2, 0.3],
        [0.8, 0.7],
      ]) {
    const point = [box.left + box.width * x, box.top + box.height * y]
    const above = document.elementFromPoint(...point)
    if (above === null || element.contains(above) || above.contains(element)) continue
    faults.push(`is behind ${name(above)}`)
    break
  }
  return {at: at === -1 ? -1 : at, name: name(element), faults, wasReached: false}
}

/** In the page: what Tab did not come to. A choice of several has one stop for all. */
function listMissed() {
  const {targets, name, reached} = globalThis.keyboard
  return targets.filter((element) => !reached.has(element) && element.type !== 'radio').map(name)
}

async function skip(page) {
  await page.keyboard.press('Tab')
  const isShown = await page.evaluate(() => {
    const {top, height} = document.activeElement.getBoundingClientRect()
    return document.activeElement.matches('.skip') && top >= 0 && height > 0
  })
  if (!isShown) return 'is not the first stop, or is not shown'
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const isPast = await page.evaluate(() => {
    const main = document.querySelector('main')
    const follows = main.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING
    return main.contains(document.activeElement) || follows !== 0 || document.activeElement === document.body
  })
  return isPast ? undefined : 'does not lead into the text'
}

async function fold(page) {
  const summary = page.locator('summary:visible').first()
  if ((await summary.count()) === 0) return undefined
  const isOpen = () => summary.evaluate((element) => element.parentElement.open)
  const start = await isOpen()
  await summary.focus()
  for (const [key, wanted] of [
    ['Enter', !start],
    ['Space', start],
  ]) {
    await page.keyboard.press(key)
    if ((await isOpen()) !== wanted) return `${key} does nothing`
  }
  return undefined
}

async function copyAddress(page) {
  const anchor = page.locator('a.anchor:visible').first()
  if ((await anchor.count()) === 0) return undefined
  await anchor.focus()
  await page.keyboard.press('Enter')
  const told = page.locator('.copied', {hasText: 'gekopieerd'})
  await told.waitFor({timeout: 5000})
  const [copied, wanted] = [
    await page.evaluate(() => navigator.clipboard.readText()),
    await anchor.evaluate(({href}) => href),
  ]
  return copied === wanted ? undefined : `${copied} was copied, not ${wanted}`
}

async function sort(page) {
  const button = page.locator('th button:visible').first()
  if ((await button.count()) === 0) return undefined
  await button.focus()
  for (const [key, wanted] of [
    ['Enter', 'ascending'],
    ['Space', 'descending'],
    ['Enter', null],
  ]) {
    await page.keyboard.press(key)
    const found = await button.evaluate((element) => element.closest('th').getAttribute('aria-sort'))
    if (found !== wanted) return `after ${key} the column is ${found}, not ${wanted}`
  }
  const hasFocus = await button.evaluate((element) => element === document.activeElement)
  return hasFocus ? undefined : 'takes the focus away'
}

async function scrollSideways(page) {
  await page.setViewportSize({width: 320, height: 800})
  const frames = page.locator('main [tabindex="0"]')
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  for (const frame of await frames.all()) {
    const room = await frame.evaluate((element) => element.scrollWidth - element.clientWidth)
    if (room < 8) continue
    await frame.focus()
    await page.keyboard.press('ArrowRight')
    const moved = await frame.evaluate(
      (element) =>
        new Promise((resolve) => {
          const end = performance.now() + 2000
          const watch = () => {
            if (element.scrollLeft > 0 || performance.now() > end) resolve(element.scrollLeft > 0)
            else requestAnimationFrame(watch)
          }
          watch()
        }),
    )
    if (!moved) return `the arrow does not move ${await frame.getAttribute('aria-label')}`
  }
  return undefined
}

/** Types, goes to the first result with Enter and to the second with Tab, follows it, and comes back to the question. */
async function search(page) {
  const field = page.locator('#vraag')
  if ((await field.count()) === 0) return undefined
  await field.focus()
  await page.keyboard.type('defensie')
  const results = page.locator('#resultaten a')
  await results.nth(1).waitFor({timeout: 5000})
  const nowAt = (index) => results.nth(index).evaluate((element) => element === document.activeElement)
  await page.keyboard.press('Enter')
  if (!(await nowAt(0))) return 'Enter does not go to the first result'
  await page.keyboard.press('Tab')
  if (!(await nowAt(1))) return 'Tab does not go to the second result'
  const wanted = await results.nth(1).evaluate(({href}) => href)
  await page.keyboard.press('Enter')
  await page.waitForURL(wanted, {timeout: 5000})
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('#vraag')?.value === 'defensie', undefined, {timeout: 5000})
  return undefined
}
