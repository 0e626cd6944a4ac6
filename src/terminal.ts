/** The terminal that a command was started from. Only long commands need it: others hand back what they have to say. */
export interface Terminal {
  /** Writes to standard error at once. */
  write(text: string): void
  /** Whether somebody watches: a terminal, and not a build server. */
  readonly isWatched: boolean
  /** Milliseconds from some moment: to tell how long something took, never for an output. */
  now(): number
  /** Resolves when the person at the terminal ends the command. */
  interrupted(): Promise<void>
}

/** Nobody's: for commands that are run by something else. */
export const silentTerminal: Terminal = {
  write: () => {},
  isWatched: false,
  now: () => 0,
  interrupted: () => Promise.resolve(),
}

export const realTerminal: Terminal = {
  write: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true && !isSet(process.env.CI),
  now: () => performance.now(),
  interrupted: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve()).once('SIGTERM', () => resolve())
    }),
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== 'false'
}
