import * as vega from 'vega'
import {compile, type TopLevelSpec} from 'vega-lite'
import type {Measure} from '../plane.ts'

/** What Vega makes of a specification; or why it makes nothing of it. */
export type Painted = {readonly svg: string} | {readonly fault: string}

/** Paints a complete Vega-Lite specification, its words measured in the report's typeface; nothing is fetched. */
export async function paintSpecification(specification: object, measure: Measure): Promise<Painted> {
  const faults: string[] = []
  const logger = makeLogger(faults)
  useMeasure(measure)
  try {
    const {spec} = compile(specification as unknown as TopLevelSpec, {logger})
    const [fault] = faults
    if (fault !== undefined) return {fault}
    const view = new vega.View(vega.parse(spec), {renderer: 'none', logger, loader: closed})
    const svg = await view.toSVG()
    view.finalize()
    return {svg}
  } catch (error) {
    return {fault: error instanceof Error ? error.message : String(error)}
  }
}

/** Takes down what Vega-Lite warns of. */
function makeLogger(faults: string[]): vega.LoggerInterface {
  const note = (...words: ReadonlyArray<unknown>) => {
    faults.push(words.map(String).join(' '))
    return logger
  }
  const quiet = () => logger
  const logger = {level: quiet, error: note, warn: note, info: quiet, debug: quiet} as unknown as vega.LoggerInterface
  return logger
}

const refuse = () => Promise.reject(new Error('een grafiek haalt niets van buiten'))
const closed = {load: refuse, sanitize: refuse, http: refuse, file: refuse} as unknown as vega.Loader

/** Vega has one measure for all of its views. It is only ever set to measure the report's typeface. */
function useMeasure(measure: Measure): void {
  const {textMetrics} = vega as unknown as {readonly textMetrics: object}
  Object.assign(textMetrics, {
    width: (item: {readonly fontSize?: number; readonly fontWeight?: number | string}, text: unknown): number => {
      const {fontSize = 11, fontWeight = 400} = item
      return measure(String(text ?? ''), fontSize, isHeavy(fontWeight) ? 600 : 400)
    },
  })
}

function isHeavy(weight: number | string): boolean {
  return weight === 'bold' || Number(weight) > 500
}
