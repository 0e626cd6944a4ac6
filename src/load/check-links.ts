import {diagnose} from '../diagnostic/diagnose.ts'
import {isCovered} from '../model/classification.ts'
import {findLevel, type Identity, levelOf} from './check-identities.ts'
import type {Link} from './load-registers.ts'
import {suggest} from './nearest.ts'

/** Refuses an id in a register that nothing has, or nothing that readers of the entry may know of. */
export function checkLinks(
  links: ReadonlyArray<Link>,
  known: Readonly<Record<Link['to'], ReadonlyArray<Identity>>>,
): void {
  for (const {to, id, field, file, place, level} of links) {
    const ids = known[to].filter((identity) => isCovered(levelOf(identity), level)).map((identity) => identity.id)
    // A file that states no level has its own error, and so may mean this id: that one is enough.
    const isUnread = known[to].some((identity) => identity.id === id && findLevel(identity) === undefined)
    if (ids.includes(id) || isUnread) continue
    diagnose(file, 'register-verwijzing', place, {veld: field, naam: id, soort: kinds[to], bedoeld: suggest(id, ids)})
  }
}

const kinds: Readonly<Record<Link['to'], string>> = {
  verwijzing: 'een verwijzing in het register',
  paragraaf: 'een hoofdstuk of paragraaf',
  dataset: 'een gegevensset',
  onderdeel: 'een hoofdstuk, paragraaf, set, rij, kolom, cel of regel van een register',
}
