import type {Shape} from './plane.ts'

/**
 * The colours of charts, computed for a contrast of at least 3 : 1 on white and for colour blindness.
 *
 * `text` is the form of a colour that words are set in (4.5 : 1). A series also has a shape of its own, so that
 * colour never says anything alone.
 */
export interface Ink {
  readonly mark: string
  readonly text: string
  readonly shape: Shape
}

export const series: ReadonlyArray<Ink> = [
  {mark: '#154273', text: '#154273', shape: 'circle'},
  {mark: '#e17000', text: '#b04a00', shape: 'square'},
  {mark: '#673327', text: '#673327', shape: 'triangle-up'},
  {mark: '#28a197', text: '#14706a', shape: 'triangle-down'},
  {mark: '#6d5b97', text: '#6d5b97', shape: 'cross'},
  {mark: '#5f6b7a', text: '#4b5563', shape: 'circle'},
]

/** From few to many; words stay readable on all of them. */
export const sequence: ReadonlyArray<string> = ['#eef3f8', '#d3e0ec', '#b3c9df', '#90b0d0', '#6f97c1']

/** The colours of the same thing in successive periods, oldest first; the last is the one that it is about. */
export function rampOf(count: number): ReadonlyArray<string> {
  return ['#c3cedb', '#9fb1c6', '#7c93ad', '#154273'].slice(-count)
}

export const ink = '#1a1a1a'
export const quiet = '#4b5563'
export const grid = '#dfe4ea'
export const axis = '#6b7480'
export const band = '#e8eef5'
export const land = '#c9d1da'
export const sea = '#f3f6f9'
export const white = '#ffffff'
export const actual: Ink = series[0] as Ink
/** What is aimed at: hollow, in orange. */
export const target: Ink = {mark: '#c65d00', text: '#b04a00', shape: 'diamond'}
/** What has to be met: dashed, in grey. */
export const standard: Ink = {mark: '#6b7480', text: '#4b5563', shape: 'circle'}

/** The colour of words on a colour: white, or black on orange and green, whichever has 4.5 : 1. */
export function labelOn(mark: string): string {
  return mark === '#e17000' || mark === '#28a197' || mark === '#9fb1c6' ? ink : white
}

/** The ink of the nth series; beyond the palette it begins again. */
export function inkOf(index: number): Ink {
  return series[index % series.length] as Ink
}
