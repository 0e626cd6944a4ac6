import {diagnose} from '../diagnostic/diagnose.ts'
import type {DrawnView} from '../model/view.ts'
import {collectTexts} from './collect-texts.ts'
import {readCharacters} from './read-characters.ts'

/**
 * Reports every character that the typeface lacks at the place it was typed; whether there are none.
 *
 * Typst refuses such a character without saying which file it came from, so this is found out beforehand. All styles
 * of the typeface know the same characters.
 */
export function checkCharacters(view: DrawnView, font: Uint8Array): boolean {
  const isKnown = readCharacters(font)
  const isPrinted = (character: string): boolean => isKnown(codeOf(character)) || isLayout(character)
  /** A report has a hundred different characters, half a million times. */
  const known = new Set<string>()
  let isFine = true
  for (const {text, file, place} of collectTexts(view)) {
    const strange = new Set<string>()
    for (const character of text) if (!known.has(character)) (isPrinted(character) ? known : strange).add(character)
    for (const character of strange) {
      isFine = false
      diagnose(file, 'teken-niet-in-lettertype', place, {teken: character, code: formatCode(codeOf(character))})
    }
  }
  return isFine
}

function codeOf(character: string): number {
  return character.codePointAt(0) as number
}

/** Tabs and line breaks are set as white. */
function isLayout(character: string): boolean {
  return character === '\t' || character === '\n' || character === '\r'
}

/** "U+1F600". */
function formatCode(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
