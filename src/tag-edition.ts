import {firstLine, type GitResult, runGit, VersionError} from './run-git.ts'

/**
 * Gives an edition its tag in git, at the commit that is checked out, and returns in one Dutch sentence what became of it.
 *
 * Sets the tag only where that commit is the edition without a doubt: the folder is in git, nothing that the report is
 * made of is waiting to be committed, and no tag of that name is there. `isKept` says that the edition was kept before, so
 * that the sources may have changed since. Otherwise the sentence says why not and what to type. Never throws because
 * of git: a tag can always be set later.
 */
export async function tagEdition(folder: string, id: string, isKept: boolean): Promise<string> {
  const tag = toTag(id)
  const words = `Editie ${id}`
  const typed = `git tag -a ${tag} -m "${words}"`
  try {
    const tracked = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD:./content/editie.yaml'])
    if (tracked.code !== 0) return doWithout(id, 'dit rapport is niet vastgelegd in git')
    const existing = await runGit(folder, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`])
    if (existing.code === 0) return `De tag ${tag} is er al; vergelijk later met: npm run diff -- ${tag}`
    if (isKept)
      return `De tag ${tag} is niet gezet, want de editie was al bewaard en is daarna misschien gewijzigd; zet haar op wat is gepubliceerd: ${typed} VASTLEGGING`
    const status = await runGit(folder, ['status', '--porcelain', '--', 'content', 'data', 'templates'])
    if (status.code !== 0) return refuse(tag, typed, status)
    if (status.stdout.length > 0)
      return `De tag ${tag} is niet gezet, want er zijn wijzigingen die niet zijn vastgelegd; zet haar op wat is gepubliceerd: ${typed} VASTLEGGING`
    const set = await runGit(folder, ['tag', '--annotate', tag, '--message', words])
    if (set.code !== 0) return refuse(tag, typed, set)
    return `De editie ${id} heeft in git de tag ${tag}; deel haar met: git push origin ${tag}`
  } catch (error) {
    if (error instanceof VersionError) return doWithout(id, 'git is niet gevonden')
    throw error
  }
}

/** The year first, so that tags stand in order: `voorjaar-2026` is `v2026-voorjaar`. */
function toTag(id: string): string {
  return `v${id.replace(/^(.+)-(\d{4})$/, '$2-$1')}`
}

function doWithout(id: string, reason: string): string {
  return `Er is geen tag gezet, want ${reason}; vergelijk later met: npm run diff -- data/edities/${id}`
}

function refuse(tag: string, typed: string, {stderr}: GitResult): string {
  return `De tag ${tag} is niet gezet, want git weigert (${firstLine(stderr)}); typ later: ${typed}`
}
