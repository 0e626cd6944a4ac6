import type {Role} from '../model/dataset.ts'
import {oneOf} from './words.ts'

/** What a sentence does with a number, and which way it says things went. */
export interface Cue {
  /**
   * `change`: the figure is a difference. `from` and `to`: where a change began and ended. `share`: part of
   * something. `aside`: said again in other words, so either.
   */
  readonly role: 'value' | 'change' | 'from' | 'to' | 'share' | 'aside'
  /** 1 up, −1 down, 0 not said. */
  readonly direction: -1 | 0 | 1
  /** Whether the number is held against a plan, a target or a standard: "van het plan", "onder de norm". */
  readonly againstPlan: boolean
  /** Whether the number is itself the plan, the target or the standard: "een norm van 75%", "6.969 vte gepland". */
  readonly isPlanned: boolean
  /** Which of these the last word for one before the number says. */
  readonly planRole: Role | undefined
  /** Whether the sentence speaks of a plan, a target or a standard before the number. */
  readonly mentionsPlan: boolean
  /** Whether things are taken together: "samen", "in totaal". */
  readonly isSum: boolean
}

/** Words that say that something went up or stands higher, and down or lower. */
const up =
  oneOf(`meer hoger groter langer extra erbij bij boven gestegen gegroeid toegenomen steeg stegen stijgt stijgen stijging
  groeide groeiden groeit groeien groei toename toe omhoog plus verhoging verhoogd vooruit uitbreiding op(?=liep)
  opgelopen verdubbeld winst`)
const down =
  oneOf(`minder lager kleiner korter eraf onder gedaald afgenomen gekrompen daalde daalden daalt dalen daling kromp
  krompen krimp afname af omlaag terug teruggelopen min verlaging verlaagd achteruit vermindering verminderd
  verminderde tekort achter geslonken verlies`)
const isUp = new RegExp(`^(?:${up})$`, 'iu')
const directions = new RegExp(`(?<!\\p{L})(?:${up}|${down})(?!\\p{L})`, 'giu')
const anyDirection = new RegExp(directions.source, 'iu')

const wordBefore = (words: string, gap: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${gap}$`, 'iu')

const changed =
  oneOf(`meer minder hoger lager groter kleiner extra erbij eraf gestegen gedaald gegroeid toegenomen afgenomen gekrompen
  verhoogd verlaagd omhoog omlaag`)
/** "812 meer", "2 procentpunt hoger", "120 vte gestegen", "7 procentpunt onder". */
const afterChange = new RegExp(
  `^\\s*(?:(?:procentpunt(?:en)?|procent|vte|\\p{L}+)\\s+){0,2}?(?<word>${changed})(?!\\p{L})(?!\\s+of\\s+(?:meer|minder))|^\\s*(?:procentpunt(?:en)?|procent|vte)?\\s+(?<side>boven|onder|achter)(?!\\p{L})`,
  'iu',
)
/** "een groei van", "het verschil is". */
const nounBefore = wordBefore(
  oneOf(`groei stijging toename daling afname krimp vermindering verhoging verlaging verbetering sprong plus min verschil tekort
    overschot winst verlies`),
  '\\s+(?:\\p{L}+\\s+){0,3}?(?:van|met|is|was|bedroeg|bedraagt|betreft)\\s+(?:de\\s+|het\\s+)?',
)
const verbs =
  oneOf(`steeg stegen stijgt stijgen daalde daalden daalt dalen groeide groeiden groeit groeien nam namen neemt nemen
  kromp krompen verminderde verminderden ging gingen gaat liep liepen toegenomen afgenomen gestegen gedaald
  gegroeid verhoogd verlaagd is zijn toe af omhoog omlaag stijging groei daling toename afname`)
/** "steeg in 2025 met". */
const byBefore = wordBefore(verbs, '(?:\\s+[^.;\\d]*?)?\\s+met\\s+')
/** "naar", "kwam uit op". */
const toBefore = /(?:\bnaar|\btot|\buit op|\bkwam(?:en)? op|\bligt op|\blag op|\bop)\s+(?:een\s+)?$/i
const fromBefore = /\bvan\s+(?:een\s+)?$/i
/** Words for what was planned, promised or demanded. */
const plan =
  oneOf(`plan plancijfer doel doelstelling streefcijfer streefwaarde streven streeft streefde norm taakstelling
  ondergrens bovengrens geplande? beoogde? toegezegde? toezegging`)
/** "van het plan", "onder de norm", "gehaald", "dan gepland". */
const planAfter = new RegExp(
  `^[^.;\\d]{0,30}?(?:van|dan|boven|onder|achter|bij|voor|op)\\s+(?:het|de|zijn|haar|dit|dat|deze|die)?\\s*(?:\\p{L}+\\s+)?(?:${plan})(?!\\p{L})|^[^.;\\d]{0,25}?\\b(?:gehaald|gerealiseerd|bereikt|behaald)(?!\\p{L})|^[^.;\\d]{0,20}?dan\\s+(?:was\\s+)?(?:gepland|beoogd|toegezegd|begroot|voorzien)`,
  'iu',
)
/** "een norm van", "het plan ging uit van een instroom van". */
const plannedBefore = new RegExp(
  `(?<!\\p{L})\\p{L}*(?:${plan})(?!\\p{L})(?:(?:\\s+\\p{L}+){0,9}\\s+(?:van|was|is|waren|bedroeg|bedraagt|op|naar|tot|dat|minstens)(?:\\s+(?:in|voor)\\s+\\p{L}+)?|\\s*[:(])?\\s*$`,
  'iu',
)
/** "was gepland", "was het streven". */
const plannedAfter =
  /^[^.,;\d]{0,30}?\s(?:is |was |waren |zijn |werd |werden )?(?:gepland|beoogd|toegezegd|begroot|voorzien|nodig|(?:het streven|het doel|de norm|de streefwaarde)(?!\s+(?:van|voor|op)\s))(?!\p{L})/iu
/** "van het plan is", "het doel is daarmee voor". */
const planBefore = new RegExp(
  `(?<!\\p{L})(?:van|voor)\\s+(?:het|de)\\s+(?:${plan})(?!\\p{L})[^.;\\d]*$|(?:${plan})[^.;\\d]*?\\bvoor\\s+$`,
  'iu',
)
const planWords = new RegExp(`(?<!\\p{L})(?:${plan})(?!\\p{L})`, 'giu')
const anyPlan = new RegExp(planWords.source, 'iu')

/** Whether a text says anywhere that something went up or down. */
export function saysDirection(text: string): boolean {
  return anyDirection.test(text)
}

/** Of a number about which nothing needs to be known. */
export const noCue: Cue = {
  role: 'value',
  direction: 0,
  againstPlan: false,
  isPlanned: false,
  planRole: undefined,
  mentionsPlan: false,
  isSum: false,
}

/** Reads the words before and after a number, within its sentence. `unit` is what follows it and belongs to it. */
export function findCue(preceding: string, unit: string, following: string): Cue {
  const after = following.slice(0, 100)
  const before = preceding.slice(-150).replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, 'jaar')
  const isPercent = /^\s*(%|procent\b(?!punt))/.test(unit)
  const againstPlan = planAfter.test(unit + after) || (isPercent && planBefore.test(before))
  const isPlanned =
    (plannedBefore.test(before) && !(isPercent && planBefore.test(before))) ||
    (!againstPlan && plannedAfter.test(after))
  const isSum =
    /(?<!\p{L})(?:samen|in totaal|opgeteld|bij elkaar|tezamen|gezamenlijk|alles bij elkaar)(?!\p{L})/iu.test(
      before + after,
    )
  const mentionsPlan = anyPlan.test(before)
  const context = {againstPlan, isPlanned, planRole: findPlanRole(before), mentionsPlan, isSum}
  const {word, side} = afterChange.exec(`${unit.replace(/^[\s%]+/, ' ')}${after}`)?.groups ?? {}
  const told = word ?? side
  const isChange =
    told !== undefined ||
    nounBefore.test(before) ||
    byBefore.test(before) ||
    (/\ber\s+$/.test(before) && /^[^.,;\d]{0,20}\bbij(?=\s*(?:[.,;:)]|$|in\s|dan\s))/.test(after))
  if (isChange) return {role: 'change', direction: findDirection(told, before, after), ...context}
  const direction = findDirection(undefined, before, '')
  if (toBefore.test(before)) return {role: 'to', direction, ...context}
  if (fromBefore.test(before) && /^[^.;]*?\b(?:naar|tot)\b/.test(after)) return {role: 'from', direction, ...context}
  if (/(?:\(|ofwel|oftewel|wat neerkomt op|dat is|dat zijn er|een plus van|goed voor)\s*$/i.test(before))
    return {role: isPercent && /^\s*van\s/.test(after) ? 'share' : 'aside', direction: 0, ...context}
  if (isPercent && /^\s*van\s/.test(after)) return {role: 'share', direction: 0, ...context}
  return {role: 'value', direction: 0, ...context}
}

/** What the last word for something planned, promised or demanded says that it is. */
function findPlanRole(before: string): Role | undefined {
  const word = [...before.matchAll(planWords)].at(-1)?.[0].toLowerCase() ?? ''
  if (word.startsWith('norm') || word.endsWith('grens')) return 'standard'
  if (word.startsWith('plan') || word.startsWith('gepland')) return 'plan'
  if (word.startsWith('toe')) return 'commitment'
  return word === '' ? undefined : 'target'
}

/** The word that tells the direction: right behind the number, else the last one before it, else one behind it. */
function findDirection(following: string | undefined, before: string, after: string): -1 | 0 | 1 {
  if (following !== undefined) return isUp.test(following) ? 1 : -1
  const near = [...before.matchAll(directions)]
    .map((match) => match[0])
    .filter((word) => !/^(?:bij|op|onder|boven|achter|min)$/i.test(word))
  const behind = /^[^.,;\d]{0,25}?\b(toe|af|omhoog|omlaag|terug|bij)\b/i.exec(after)?.[1]
  const word = behind ?? near.at(-1)
  if (word === undefined) return 0
  return isUp.test(word) ? 1 : -1
}
