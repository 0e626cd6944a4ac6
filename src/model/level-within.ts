import {highest, type Level} from './classification.ts'
import type {Dataset} from './dataset.ts'

interface Leveled {
  readonly level?: Level | undefined
  readonly data?: {readonly level?: Level | undefined} | undefined
  readonly children?: ReadonlyArray<Leveled>
}

/** The highest level of a node and everything in it: what a portion mark before it says. */
export function findLevelWithin(node: Leveled): Level {
  return highest(node.level, node.data?.level, ...(node.children ?? []).map(findLevelWithin))
}

/** The highest level of a dataset and every part of it. */
export function findDatasetLevel({level, rows, columns, standard, target}: Dataset): Level {
  const cells = rows.flatMap((row) => [...row.cells.values()])
  return highest(level, ...[...rows, ...columns, ...cells, standard, target].map((part) => part?.level))
}
