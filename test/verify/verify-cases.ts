import {diagnose} from '../../src/diagnostic/diagnose.ts'
import type {RuleId} from '../../src/diagnostic/rules.ts'
import {judgeFolder} from '../../src/verify/judge-folder.ts'
import {readCanaries} from '../../src/verify/read-canaries.ts'
import {verify} from '../../src/verify/verify.ts'
import {memoryEffects} from '../memory-effects.ts'
import type {RuleCase} from '../rule-cases.ts'
import {putTogether, takeApart, typesetCarrier} from './carrier.ts'

/** An output in which something is found while nothing, or one title, was withheld. */
function inOutput(rule: RuleId, name: string, contents: () => Promise<string | Uint8Array>): RuleCase {
  return {
    rule,
    files: {},
    at: `openbaar/${name}:1:1`,
    judge: async () => {
      const withheld = {traces: [{kind: 'title', text: 'Codenaam Zilvermeeuw', origin: 'content/01-een.md:6'}]}
      return verify('/uit/openbaar', withheld, memoryEffects({[`/uit/openbaar/${name}`]: await contents()}))
    },
  }
}

/** What only somebody who reads an output back can see. */
export const verifyCases: ReadonlyArray<RuleCase> = [
  inOutput('gerubriceerd-gevonden', 'index.html', async () => '<p>Codenaam Zilvermeeuw</p>'),
  inOutput('bestand-niet-te-lezen', 'a.zip', async () => 'PK\x03\x04'),
  inOutput('pdf-onverwacht', 'a.pdf', async () =>
    Buffer.concat([putTogether(takeApart(await typesetCarrier())), Buffer.from('staart')]),
  ),
  {
    rule: 'kanarie-gevonden',
    files: {},
    at: 'uit/index.html:1:1',
    judge: () =>
      judgeFolder(
        '/uit',
        'uit',
        readCanaries('Zilvermeeuw')?.needles ?? [],
        (file, _, waar) => diagnose(file, 'kanarie-gevonden', undefined, {regel: 1, waar}),
        memoryEffects({'/uit/index.html': '<p>Zilvermeeuw</p>'}),
      ),
  },
]
