import type {Shapes} from './svg/paint-shapes.ts'

/**
 * A plane with two linear scales, and the marks on it in units of the data.
 *
 * The forms say what stands where; Vega-Lite turns it into a picture. Colours are CSS colours, sizes CSS px.
 */
export interface Plane {
  /** Place of the plane within its drawing. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** Values at the left and at the right edge. */
  readonly x: readonly [number, number]
  /** Values at the bottom and at the top edge. */
  readonly y: readonly [number, number]
  readonly areas: ReadonlyArray<AreaMark>
  readonly rules: ReadonlyArray<RuleMark>
  readonly lines: ReadonlyArray<LineMark>
  readonly points: ReadonlyArray<PointMark>
  readonly texts: ReadonlyArray<TextMark>
  /** A map under the marks. */
  readonly shapes?: Shapes
}

/** A rectangle: a bar, a segment of one, or a band. */
export interface AreaMark {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
  readonly fill: string
  readonly stroke?: string
  /** Default 1.5 when there is a stroke. */
  readonly strokeWidth?: number
}

/** A straight line between two places. */
export interface RuleMark {
  readonly x: number
  readonly x2: number
  readonly y: number
  readonly y2: number
  readonly stroke: string
  readonly width: number
  readonly dash?: ReadonlyArray<number>
}

/** A line through places, without gaps. */
export interface LineMark {
  readonly points: ReadonlyArray<{readonly x: number; readonly y: number}>
  readonly stroke: string
  readonly width: number
  readonly dash?: ReadonlyArray<number>
}

export type Shape =
  | 'circle'
  | 'square'
  | 'triangle-up'
  | 'triangle-down'
  | 'diamond'
  | 'triangle-right'
  | 'triangle-left'
  | 'cross'

export interface PointMark {
  readonly x: number
  readonly y: number
  readonly shape: Shape
  /** Area in px². */
  readonly size: number
  readonly fill: string
  readonly stroke: string
}

/** One line of text; the offsets go right and down from its place. */
export interface TextMark {
  readonly x: number
  readonly y: number
  readonly dx?: number
  /** Of the middle of the small letters. */
  readonly dy?: number
  readonly text: string
  readonly align: 'left' | 'center' | 'right'
  readonly size: number
  readonly weight: 400 | 600
  readonly fill: string
}

/** A whole picture: planes beside and below each other. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly planes: ReadonlyArray<Plane>
}

/** What a form needs to know about the room it draws in. */
export interface Frame {
  readonly width: number
  /** Whether it is drawn for a small screen. */
  readonly narrow: boolean
  /** Size of labels, and of what is said in passing. */
  readonly size: number
  readonly small: number
  readonly measure: Measure
  readonly maps: Maps
}

/** TopoJSON for maps: `land` of the world in degrees, and `provinces` in metres. */
export interface Maps {
  readonly land: unknown
  readonly provinces: unknown
}

/** Width of a text in px. */
export type Measure = (text: string, size: number, weight?: 400 | 600) => number
