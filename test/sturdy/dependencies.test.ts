import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'stand-sbom-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Package {
  readonly license?: string
  readonly licenses?: ReadonlyArray<{readonly type: string}>
  readonly hasInstallScript?: boolean
}

const manifest = readJson('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>
const lock = readJson('package-lock.json') as {packages: Record<string, Package>}
const installed = Object.entries(lock.packages).filter(([place]) => place !== '')

/**
 * Licences of what the program is made of or made with. All allow what the EUPL-1.2 asks: permissive ones, and MPL-2.0
 * (file by file, named in the EUPL's appendix of compatible licences). The OFL is the typeface's, which is passed on as it is.
 */
const allowed = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'BlueOak-1.0.0', 'Python-2.0'],
  ...[
    'MPL-2.0',
    'OFL-1.1',
    'MIT OR Apache-2.0',
    '(MIT AND Zlib)',
    'LGPL-3.0-or-later',
    'CC0-1.0',
    'CC-BY-4.0',
    'EUPL-1.2',
  ],
])

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
}

describe('dependencies', () => {
  test('are pinned exactly', () => {
    const all = Object.entries({...manifest.dependencies, ...manifest.devDependencies})
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('stand in the README with their reason, and no other does', () => {
    const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
    const [, section = ''] = /\n## Dependencies\n([\s\S]*)$/.exec(readme) ?? []
    const rows = [...section.matchAll(/^\| ([^|]+) \| ([^|]+) \|$/gm)].filter(
      ([, names]) => !/^(package|---)/.test(names ?? ''),
    )
    for (const [, , reason = ''] of rows) expect(reason.split(' ').length).toBeGreaterThan(1)
    const patterns = rows.flatMap(([, names = '']) => names.split(', '))
    const matches = (pattern: string, name: string): boolean =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
    const names = Object.keys({...manifest.dependencies, ...manifest.devDependencies})
    expect(names.filter((name) => !patterns.some((pattern) => matches(pattern, name)))).toEqual([])
    expect(patterns.filter((pattern) => !names.some((name) => matches(pattern, name)))).toEqual([])
  })

  test('have no install script', () => {
    expect(installed.filter(([, {hasInstallScript}]) => hasInstallScript === true)).toEqual([])
  })

  test('have a licence that goes with the EUPL-1.2', () => {
    const strange = installed.filter(([place, {license}]) => !allowed.has(license ?? readLicence(place)))
    expect(strange).toEqual([])
  })
})

/** Of a package of which the lock file does not say it, from the package itself. */
function readLicence(place: string): string {
  const file = path.join(root, place, 'package.json')
  const {license, licenses} = (existsSync(file) ? readJson(`${place}/package.json`) : {}) as Package
  return license ?? licenses?.[0]?.type ?? ''
}

const npm = process.env.npm_execpath

test.skipIf(npm === undefined)(
  'the bill of materials names every package, and is the same each time',
  () => {
    const files = ['een.json', 'twee.json'].map((name) => path.join(folder, name))
    for (const file of files) execFileSync(process.execPath, [path.join(root, 'test/sturdy/write-sbom.js'), file])
    const [first = '', second] = files.map((file) => readFileSync(file, 'utf8'))
    expect(second).toBe(first)
    const {bomFormat, specVersion, components} = JSON.parse(first) as {
      bomFormat: string
      specVersion: string
      components: ReadonlyArray<{name: string}>
    }
    expect({bomFormat, specVersion}).toEqual({bomFormat: 'CycloneDX', specVersion: '1.6'})
    const known = new Set(components.map(({name}) => name))
    expect(
      installed.map(([place]) => place.replace(/^.*node_modules\//, '')).filter((name) => !known.has(name)),
    ).toEqual([])
    expect(first).not.toMatch(/timestamp|serialNumber/)
  },
  60_000,
)
