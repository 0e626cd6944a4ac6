import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {diagnose} from '../../src/diagnostic/diagnose.ts'
import {formatMessages, toRecords} from '../../src/diagnostic/report.ts'
import {writeLog} from '../../src/write/write-log.ts'
import {memoryEffects} from '../memory-effects.ts'

test('what readers can derive stands in the log, with its figures, and in no other form of the message', async () => {
  const file = new VFile({path: 'data/een.json'})
  diagnose(file, 'mozaiek-zonder-uitweg', undefined, {wat: 'a/2025', set: 'een'}, 'een/a/2025: precies 8.917')
  const effects = memoryEffects({})
  await writeLog([file], '/uit/log.txt', effects)
  const log = new TextDecoder().decode(effects.files.get('/uit/log.txt'))
  expect(log).toContain('Af te leiden uit alles wat gepubliceerd is:\n  een/a/2025: precies 8.917\n')
  expect(formatMessages([file]) + JSON.stringify(toRecords([file]))).not.toContain('8.917')
})

test('without messages there is no log', async () => {
  const effects = memoryEffects({'/uit/log.txt': 'oud'})
  await writeLog([], '/uit/log.txt', effects)
  expect(effects.files.has('/uit/log.txt')).toBe(false)
})
