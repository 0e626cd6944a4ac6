import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

// Writes what the program is made of as a CycloneDX 1.6 bill of materials: `npm run sbom [FILE]`, by default build/sbom.cdx.json.
//
// npm makes it, from the lock file alone, so that it is the same on every machine. What differs from run to run or from
// folder to folder (time, serial number, npm's own version, the name of the folder) is taken out; 1.6 only adds to npm's 1.5.
const root = fileURLToPath(new URL('../../', import.meta.url))
const target = path.resolve(process.argv[2] ?? path.join(root, 'build/sbom.cdx.json'))
const {name, license} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const npm = process.env.npm_execpath
if (npm === undefined) throw new Error('Run this as: npm run sbom')
const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only']
const bom = JSON.parse(
  execFileSync(process.execPath, [npm, ...options], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
)
const {serialNumber: _serial, metadata, components, dependencies, ...rest} = bom
const {timestamp: _time, tools: _tools, component, ...about} = metadata
const sorted = (list, key) => [...list].sort((a, b) => (a[key] < b[key] ? -1 : 1))
const stable = {
  ...rest,
  $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
  specVersion: '1.6',
  metadata: {...about, component: {...component, name, licenses: [{license: {id: license}}]}},
  components: sorted(components, 'bom-ref'),
  dependencies: sorted(dependencies, 'ref').map((one) => ({...one, dependsOn: [...one.dependsOn].sort()})),
}
mkdirSync(path.dirname(target), {recursive: true})
writeFileSync(target, `${JSON.stringify(stable, null, 1)}\n`)
process.stdout.write(`${path.relative(process.cwd(), target)}: ${stable.components.length} components\n`)
