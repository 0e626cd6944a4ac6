import {spawn} from 'node:child_process'

/** Starts `npm run dev` with the compiled program, as `address` says; `said()` is all that it told its terminal since. */
export async function startPreview(cli, ...args) {
  const server = spawn(process.execPath, [cli, 'dev', ...args, '--port', '0'], {stdio: ['ignore', 'ignore', 'pipe']})
  let said = ''
  const address = await new Promise((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (words) => {
      said += words
      const [found] = /http:\S+/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    })
    server.once('exit', () => reject(new Error(`the preview did not start: ${said}`)))
  })
  return {server, address, said: () => said}
}
