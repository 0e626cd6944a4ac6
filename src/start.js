import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

// Starts the program: `node src/start.js check`. Without a command it only compiles.

const program = fileURLToPath(new URL('..', import.meta.url))
const target = path.join(program, 'build/js')
const stamp = path.join(target, 'compiled')
const compiler = path.join(program, 'node_modules/typescript/bin/tsc')

/** What is started by name: the commands, the threads, git's view of a dataset, and what the benchmark takes apart. */
const entries = ['cli', 'aside', 'dataset-text', 'build', 'effects']

/**
 * Compiles the program to `build/js/`: TypeScript judges the types, Rolldown writes the program and its libraries as a
 * few large files, for a thousand small ones take Node half a second to find and open. It does nothing where the
 * sources, the packages and this Node are those of the last time.
 */
async function compile() {
  if (!existsSync(compiler)) {
    process.stderr.write('De bibliotheken van het programma zijn hier nog niet. Haal ze één keer op met: npm ci\n')
    process.exit(1)
  }
  const made = nameSources()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  const {status} = spawnSync(process.execPath, [compiler], {cwd: program, stdio: 'inherit'})
  if (status !== 0) process.exit(status ?? 1)
  const {build} = await import('rolldown')
  const fresh = `${target}.${process.pid}`
  await build({
    cwd: program,
    input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    // Native code and WebAssembly are found beside the file that loads them.
    external: ['@myriaddreamin/typst-ts-node-compiler', 'highs'],
    resolve: {mainFields: ['module', 'main']},
    output: {dir: fresh, format: 'esm', sourcemap: true, chunkFileNames: 'parts/[name]-[hash].js'},
  })
  writeFileSync(path.join(fresh, 'compiled'), made)
  // Whole or not at all: another command may be starting.
  rmSync(target, {recursive: true, force: true})
  renameSync(fresh, target)
}

/** A hash of everything that the compiled program is a function of. */
function nameSources() {
  const sources = readdirSync(path.join(program, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256').update(process.version)
  for (const file of [...sources, ...['tsconfig.json', 'package-lock.json'].map((name) => path.join(program, name))])
    hash.update(`\0${path.relative(program, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

await compile()
if (process.argv.length > 2) await import(new URL('../build/js/cli.js', import.meta.url).href)
