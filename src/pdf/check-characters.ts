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
  let isFine = true
  for (const {text, file, place} of collectTexts(view)) {
    for (const character of new Set(text)) {
      const code = character.codePointAt(0) as number
      if (isKnown(code) || isLayout(code)) continue
      isFine = false
      diagnose(file, 'teken-niet-in-lettertype', place, {teken: character, code: formatCode(code)})
    }
  }
  return isFine
}

/** Tabs and line breaks are set as white. */
function isLayout(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d
}

/** "U+1F600". */
function formatCode(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
