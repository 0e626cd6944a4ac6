import {diagnose} from '../diagnostic/diagnose.ts'
import {formatNumber} from '../model/format.ts'
import {toScaleOf} from './compare-value.ts'
import {describeFact} from './describe-fact.ts'
import type {Fact} from './fact.ts'
import type {Claim} from './find-claims.ts'
import type {FindComputed} from './find-computed.ts'
import type {Reason} from './find-near.ts'
import type {Passage} from './find-passages.ts'
import {findPlace} from './find-place.ts'
import {countDigits} from './rank.ts'
import type {Remark} from './read-passage.ts'
import {nameDirective, writeDirective} from './write-directive.ts'

/**
 * Tells the editor what there is to say about a number. A short number that may agree by chance is passed over; one
 * that the text takes from its dataset elsewhere is a warning, for the two part as soon as the figure changes.
 */
export function reportRemark({claim, verdict}: Remark, passage: Passage, computed: FindComputed): void {
  const {fact} = verdict
  const place = findPlace(claim.start, passage)
  const {text} = passage
  const feit = describeFact(fact)
  const named = nameDirective(fact)
  const directief = named ?? 'een rij met een berekening'
  const getal = text.slice(claim.start, isUnitPart(claim) ? claim.unitEnd : claim.end).replace(/\s+/g, ' ')
  if (verdict.type === 'agrees') {
    if (claim.isWord || fact.kind === 'benchmark' || (!verdict.isSure && countDigits(claim) < 3)) return
    const written = writeDirective(claim, fact, text)
    const isMeant = verdict.isSure || countDigits(claim) > 3
    const waar = isMeant && fact.directive === 'waarde' ? computed(cellOf(fact), passage.level) : undefined
    if (waar !== undefined)
      diagnose(passage.file, 'cijfer-elders-berekend', place, {
        getal,
        feit,
        waar,
        directief: written?.source ?? directief,
      })
    else if (named === undefined) diagnose(passage.file, 'cijfer-afgeleid', place, {getal, feit})
    else if (written === undefined) diagnose(passage.file, 'cijfer-anders-geschreven', place, {getal, feit, directief})
    else diagnose(passage.file, 'cijfer-overgetypt', place, {getal, feit, directief: written.source})
    return
  }
  if (verdict.type === 'nearly' && verdict.reason === 'direction') {
    const [gezegd, werkelijk] = claim.direction > 0 ? ['een stijging', 'een daling'] : ['een daling', 'een stijging']
    diagnose(passage.file, 'richting-klopt-niet', place, {getal, gezegd, feit, werkelijk})
    return
  }
  const verwacht = printExpected(claim, fact)
  const hedge = text.slice(claim.hedgeStart, claim.start).replace(/\s+/g, ' ')
  if (verdict.type === 'contradicts') {
    diagnose(passage.file, 'cijfer-spreekt-tegen', place, {getal: hedge + getal, feit, verwacht, directief})
    return
  }
  const reden = reasons[verdict.reason]
  diagnose(passage.file, 'cijfer-wijkt-af', place, {getal: hedge + getal, verwacht, feit, reden, directief})
}

const reasons: Readonly<Record<Reason, string>> = {
  rounding: 'het is niet goed afgerond',
  approximation: 'het woord ervoor klopt niet',
  transposed: 'er zijn twee cijfers verwisseld',
  digit: 'er is één cijfer anders',
  magnitude: 'er staat een cijfer te veel of te weinig, of de komma of de eenheid klopt niet',
  period: 'dit is het cijfer van een andere periode',
  row: 'dit is het cijfer van een andere rij',
  direction: 'de richting klopt niet',
  points: 'het verschil is in procentpunten, niet in procenten',
  percent: 'het is een percentage, geen procentpunten',
}

function cellOf({operands: [entry]}: Fact): string {
  return entry === undefined ? '' : `${entry.dataset.id}/${entry.row.id}/${entry.column.id}`
}

/** Whether the unit is needed to say what is wrong. */
function isUnitPart({unit}: Claim): boolean {
  return unit.kind === 'percent' || unit.kind === 'points' || unit.kind === 'money'
}

/** A figure as the sentence should print it, with its unit where that is part of the mistake. */
function printExpected(claim: Claim, fact: Fact): string {
  const {unit} = fact
  const isOwnScale = unit.kind === 'money' && fact.subject.dataset.scale === 1
  const value = isOwnScale ? fact.value : toScaleOf(claim, fact)
  const decimals = value === fact.value ? Math.max(claim.decimals, fact.decimals) : claim.decimals
  const number = formatNumber(Math.abs(value), {decimals})
  if (unit.kind === 'percent') return `${number}%`
  if (unit.kind === 'points') return `${number} procentpunt`
  if (unit.kind !== 'money') return number
  const scale = scales[isOwnScale ? unit.factor : claim.unit.kind === 'money' ? claim.unit.factor : 1]
  return `${number}${scale ?? ''} euro`
}

const scales: Readonly<Record<number, string>> = {1e3: ' duizend', 1e6: ' miljoen', 1e9: ' miljard'}
