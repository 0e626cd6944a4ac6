/** A number of characters from which on a run of letters without spaces may be something encoded. */
const shortest = 16

/**
 * A text, and every text that is hidden in it by an encoding, and in those in turn.
 *
 * Percent signs, entities and backslashes are undone over the whole of a text, not of bytes; runs of hexadecimal digits and of base64 are
 * decoded from each place that they can start at, so that it does not matter what was put before them.
 */
export function uncover(text: string, isText: boolean, depth = 2): ReadonlyArray<string> {
  if (depth < 0) return []
  const found = [text]
  const plain = isText ? undoEscapes(text) : text
  if (plain !== text) found.push(...uncover(plain, true, depth - 1))
  if (text.includes('\0')) found.push(text.replaceAll('\0', ''))
  const runs = findRuns(text)
  if (runs.length === 0) return found
  for (const shift of [0, 1, 2, 3])
    found.push(...uncover(runs.map((run) => fromBase64(run.slice(shift))).join('\n'), true, depth - 1))
  const digits = runs.flatMap((run) => run.match(/[0-9a-f]{16,}/gi) ?? [])
  for (const shift of digits.length > 0 ? [0, 1] : [])
    found.push(
      ...uncover(
        digits.map((run) => Buffer.from(run.slice(shift), 'hex').toString('latin1')).join('\n'),
        true,
        depth - 1,
      ),
    )
  return found
}

/** Undoes the ways of HTML, URLs, JSON, JavaScript and CSS to write a character by its number. */
function undoEscapes(text: string): string {
  let plain = text
  if (plain.includes('&')) plain = decodeEntities(plain)
  if (/%[0-9a-f]{2}/i.test(plain)) plain = plain.replace(/%([0-9a-f]{2})/gi, fromHex)
  if (plain.includes('\\'))
    plain = plain.replace(
      /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|([0-9a-f]{1,6})\s?)/gi,
      (_, a, b, c, d) => fromHex('', a ?? b ?? c ?? d),
    )
  return plain
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  period: '.',
  comma: ',',
}

/** A letter with an accent counts for nothing in the search, so that its entity may be left out. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]\w{1,30}));?/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return fromHex('', hex)
    if (decimal !== undefined) return fromHex('', Number(decimal).toString(16))
    return entities[name] ?? (whole.endsWith(';') ? '' : whole)
  })
}

function fromHex(_: string, digits: string): string {
  const code = Number.parseInt(digits, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

function fromBase64(run: string): string {
  return Buffer.from(run, 'base64').toString('latin1')
}

const upper = 1
const lower = 2
const digit = 4
const other = 8
const alphabet = new Uint8Array(0x10000)
for (let code = 0; code < 26; code++) {
  alphabet[0x41 + code] = upper
  alphabet[0x61 + code] = lower
}
for (let code = 0x30; code < 0x3a; code++) alphabet[code] = digit
for (const character of '+/-_') alphabet[character.charCodeAt(0)] = other

/**
 * Runs of the alphabet of base64 that mix capitals, small letters and digits, as words do not, or digits and letters.
 *
 * It looks back from where a run would be long enough: of most texts it sees one character in three.
 */
function findRuns(text: string): ReadonlyArray<string> {
  const runs: string[] = []
  let start = 0
  while (start + shortest <= text.length) {
    let at = start + shortest - 1
    let kinds = 0
    while (at >= start && alphabet[text.charCodeAt(at)]) kinds |= alphabet[text.charCodeAt(at--)]!
    if (at >= start) {
      start = at + 1
      continue
    }
    let end = start + shortest
    while (end < text.length && alphabet[text.charCodeAt(end)]) kinds |= alphabet[text.charCodeAt(end++)]!
    if (isMixed(kinds)) runs.push(text.slice(start, end))
    start = end + 1
  }
  return runs
}

function isMixed(kinds: number): boolean {
  const isWord = kinds & upper && kinds & lower
  return Boolean(isWord || (kinds & digit && kinds & (upper | lower)) || kinds === digit)
}
