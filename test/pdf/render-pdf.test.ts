import {writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {sampleView} from './sample-view.ts'

test('typesets', async () => {
  const [file] = await renderPdf(sampleView(), diskEffects)
  writeFileSync('/tmp/pdf/sample.pdf', file?.value as Uint8Array)
  expect(file?.path).toBe('stand-van-defensie-voorjaar-2026-openbaar.pdf')
})
