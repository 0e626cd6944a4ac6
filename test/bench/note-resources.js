// Preloaded into what is measured: writes down, at its end, the processor time (ms) and the most memory (MB) that it took.
import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const used = {cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024}
    writeFileSync(process.env.BENCH_NOTE, JSON.stringify(used))
  })
