import {grounds} from '../model/grounds.ts'

/** What an editor may write in a directive that is not a classification. */
export interface DirectiveRule {
  readonly form: 'inline' | 'leaf'
  /** What stands between the brackets; none when there are no brackets. */
  readonly label: string | undefined
  readonly attributes: Readonly<Record<string, AttributeRule>>
}

export interface AttributeRule {
  readonly pattern: RegExp
  /** Dutch, after "verwacht". */
  readonly expected: string
  readonly required?: boolean
}

const id: AttributeRule = {pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, expected: 'een id (kleine letters, cijfers, streepjes)'}
const yesNo: AttributeRule = {pattern: /^(ja|nee)$/, expected: 'ja of nee'}

const figure: Readonly<Record<string, AttributeRule>> = {
  decimalen: {pattern: /^[0-6]$/, expected: 'een getal van 0 tot en met 6'},
  eenheid: yesNo,
  teken: yesNo,
  afronden: {pattern: /^(?!0+$)\d+$/, expected: 'een veelvoud als 10, 100 of 1000'},
  in: {pattern: /^(eenheden|duizend|miljoen|miljard)$/, expected: 'eenheden, duizend, miljoen of miljard'},
}

const cell = 'set/rij/kolom'
const twoCells = 'set/rij/van/tot'

/** Every known directive; a classification has the name of its level instead. */
export const directiveTable: Readonly<Record<string, DirectiveRule>> = {
  waarde: {form: 'inline', label: cell, attributes: figure},
  verschil: {form: 'inline', label: twoCells, attributes: figure},
  groei: {form: 'inline', label: twoCells, attributes: figure},
  procentpunt: {form: 'inline', label: twoCells, attributes: figure},
  aandeel: {form: 'inline', label: cell, attributes: {...figure, van: {...id, required: true}}},
  zie: {form: 'inline', label: 'id', attributes: {}},
  verwijzing: {form: 'inline', label: 'id', attributes: {}},
  kpi: {
    form: 'leaf',
    label: undefined,
    attributes: {
      id: {...id, required: true},
      weergave: {pattern: /^(grafiek|tabel|beide)$/, expected: 'grafiek, tabel of beide'},
    },
  },
  wijzigingen: {form: 'leaf', label: undefined, attributes: {sinds: {...id, required: true}}},
  weggelaten: {
    form: 'leaf',
    label: undefined,
    attributes: {
      grond: {
        pattern: new RegExp(`^(${grounds.map((each) => each.replaceAll('.', '\\.')).join('|')})$`),
        expected: `een grond uit artikel 5.1 van de Woo (${grounds.join(', ')})`,
        required: true,
      },
    },
  },
}
