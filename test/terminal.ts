import {expect} from 'vitest'
import type {Terminal} from '../src/terminal.ts'

/** A terminal that a test reads and interrupts. */
export function makeTerminal(): Terminal & {readonly said: () => string; readonly interrupt: () => void} {
  let said = ''
  let interrupt: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  const write = (text: string): void => {
    said += text
  }
  return {
    write,
    isWatched: false,
    now: () => 0,
    interrupted: () => ended,
    said: () => said,
    interrupt: () => interrupt(),
  }
}

/** Waits until something is so, at most forty seconds. */
export async function until(find: () => boolean): Promise<void> {
  for (let tries = 0; tries < 1600 && !find(); tries++) await new Promise((resolve) => setTimeout(resolve, 25))
  expect(find()).toBe(true)
}
