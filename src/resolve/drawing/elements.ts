const svg = 'http://www.w3.org/2000/svg'

/** The elements of SVG that draw, describe or prepare: none that runs, moves, links or holds another language. */
const elements = new Set(
  `svg g defs symbol use title desc metadata style switch view
  path rect circle ellipse line polyline polygon text tspan textPath image
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset
  fePointLight feSpecularLighting feSpotLight feTile feTurbulence`.split(/\s+/),
)

/** Where drawing programs keep what they know of a drawing: shown by nobody, run by nobody. */
const notes = [
  /^http:\/\/www\.inkscape\.org\/namespaces\/inkscape$/,
  /^http:\/\/sodipodi\.sourceforge\.net\/DTD\/sodipodi-0\.dtd$/,
  /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/,
  /^http:\/\/(web\.resource\.org\/cc|creativecommons\.org\/ns#?)\/?$/,
  /^http:\/\/purl\.org\/dc\/(elements\/1\.1|terms)\/$/,
]

/** Whether an element of a namespace is part of a drawing, or of notes about it. */
export function isDrawingElement(namespace: string, name: string): boolean {
  return namespace === svg ? elements.has(name) : notes.some((pattern) => pattern.test(namespace))
}
