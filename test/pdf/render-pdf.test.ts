import {expect, test} from 'vitest'
import {diskEffects} from '../../src/effects.ts'
import {renderPdf} from '../../src/pdf/render-pdf.ts'
import {sampleView} from './sample-view.ts'

test('typesets', async () => {
  const [file] = await renderPdf(sampleView(), diskEffects)
  expect(file?.path).toBe('stand-van-proef-voorjaar-2026-openbaar.pdf')
})
