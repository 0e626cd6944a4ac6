import {describeDiskError} from './disk-trouble.ts'
import type {Folders} from './load/folders.ts'
import type {CommandOutcome} from './run-build.ts'
import type {Terminal} from './terminal.ts'
import {listWatched, nameChanged, watchFolders} from './watch-folders.ts'

/**
 * Builds, and builds again after each change of the sources, until it is interrupted: what was published stands until the
 * next build has gone well. What changes while it builds makes it build once more. Ends at once after wrong usage.
 */
export async function keepBuilding(
  build: () => Promise<CommandOutcome>,
  folders: Folders,
  terminal: Terminal,
): Promise<CommandOutcome> {
  const changed = new Set<string>()
  let wake: () => void = () => {}
  const stopWatching = await watchFolders(
    listWatched(folders),
    (paths) => {
      for (const path of paths) changed.add(path)
      wake()
    },
    (error) => terminal.write(`Wijzigingen worden misschien niet meer opgemerkt: ${String(error)}\n`),
  )
  let isEnded = false
  void terminal.interrupted().then(() => {
    isEnded = true
    wake()
  })
  try {
    const first = await build()
    if (first.code === 2) return first
    terminal.write(first.output + first.messages)
    terminal.write('Na elke wijziging wordt opnieuw gebouwd. Stoppen: Ctrl+C.\n')
    while (!isEnded) {
      if (changed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const words = nameChanged([...changed].sort(), folders.root)
      changed.clear()
      const since = terminal.now()
      const {output, messages} = await build().catch(tellTrouble)
      terminal.write(`\n${words}: ${Math.round(terminal.now() - since)} ms\n${output}${messages}`)
    }
    return {code: 0, output: '', messages: '\n'}
  } finally {
    await stopWatching()
  }
}

/** A disk may have room again, or a folder its rights, at the next change. */
function tellTrouble(error: unknown): Pick<CommandOutcome, 'output' | 'messages'> {
  const trouble = describeDiskError(error)
  if (trouble === undefined) throw error
  return {output: '', messages: `${trouble}\n`}
}
