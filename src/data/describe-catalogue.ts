import type {Dataset} from '../model/dataset.ts'
import type {OpenData, Publication} from '../model/edition.ts'
import type {FileMeasure} from '../model/measure-file.ts'
import type {View} from '../model/view.ts'

/** A dataset with how large the files are that it is written as. */
export interface Described {
  readonly dataset: Dataset
  readonly csv: FileMeasure
  readonly json: FileMeasure
}

/**
 * The open data of a public edition as a catalogue: DCAT-AP-NL 3.0 (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/)
 * in JSON-LD.
 *
 * Addresses are relative, so the catalogue holds wherever the folder is published. Each dataset has what that profile
 * makes mandatory: title, description, identifier, creator, publisher, contact point, theme and access rights; each
 * distribution its address and licence.
 */
export function describeCatalogue(view: View, openData: OpenData, described: ReadonlyArray<Described>): object {
  const {publication, edition} = view
  return {
    '@context': context,
    '@id': 'dcat.jsonld',
    '@type': 'dcat:Catalog',
    title: inDutch(`${publication.title} ${publication.id.replaceAll('-', ' ')}: open data`),
    description: inDutch(
      `Alle cijfers van ${publication.title} (${edition.title.toLowerCase()}), over ${publication.reportingPeriod}.`,
    ),
    ...describeHolder(publication, openData),
    language: nameLanguage(publication),
    license: nameTerm(openData.licence, 'dct:LicenseDocument'),
    issued: toDate(publication.date),
    dataset: described.map((each) => describeDataset(each, publication, openData)),
  }
}

function describeDataset(described: Described, publication: Publication, openData: OpenData): object {
  const {id, title, definition, source, referenceDate} = described.dataset
  const terms = {language: nameLanguage(publication), license: nameTerm(openData.licence, 'dct:LicenseDocument')}
  return {
    '@id': `#${id}`,
    '@type': 'dcat:Dataset',
    title: inDutch(title),
    description: inDutch([definition ?? title, source && `Bron: ${source}.`].filter(Boolean).join(' ')),
    identifier: `${publication.id}/${id}`,
    ...describeHolder(publication, openData),
    language: nameLanguage(publication),
    theme: {
      ...nameTerm(`${authority}/data-theme/GOVE`, 'skos:Concept'),
      prefLabel: inDutch('Overheid en publieke sector'),
    },
    accessRights: nameTerm(`${authority}/access-right/PUBLIC`, 'dct:RightsStatement'),
    issued: toDate(publication.date),
    ...(referenceDate && {
      temporal: {'@type': 'dct:PeriodOfTime', startDate: toDate(referenceDate), endDate: toDate(referenceDate)},
    }),
    distribution: [
      {...describeDistribution(`${id}.csv`, described.csv, 'CSV', 'text/csv'), ...terms},
      {...describeDistribution(`${id}.json`, described.json, 'JSON', 'application/json'), ...terms},
    ],
  }
}

function describeDistribution(path: string, {bytes, sha256}: FileMeasure, format: string, mediaType: string): object {
  return {
    '@id': `#${path}`,
    '@type': 'dcat:Distribution',
    title: inDutch(format),
    accessURL: {'@id': path},
    downloadURL: {'@id': path},
    format: nameTerm(`${authority}/file-type/${format}`, 'dct:MediaTypeOrExtent'),
    mediaType: nameTerm(`http://www.iana.org/assignments/media-types/${mediaType}`, 'dct:MediaType'),
    byteSize: {'@type': 'xsd:nonNegativeInteger', '@value': String(bytes)},
    checksum: {
      '@type': 'spdx:Checksum',
      algorithm: nameTerm('spdx:checksumAlgorithm_sha256', 'spdx:ChecksumAlgorithm'),
      checksumValue: {'@type': 'xsd:hexBinary', '@value': sha256},
    },
  }
}

function describeHolder({publisher}: Publication, {contact}: OpenData): object {
  const agent = {'@type': 'foaf:Agent', name: publisher}
  const way = contact.startsWith('mailto:') ? {hasEmail: {'@id': contact}} : {hasURL: {'@id': contact}}
  return {
    publisher: agent,
    creator: agent,
    contactPoint: {'@type': ['vcard:Organization', 'vcard:Kind'], fn: publisher, ...way},
  }
}

function inDutch(text: string): object {
  return {'@language': 'nl', '@value': text}
}

function toDate(date: string): object {
  return {'@type': 'xsd:date', '@value': date}
}

/** The controlled vocabularies of the European Union. */
const authority = 'http://publications.europa.eu/resource/authority'

/** A term of a vocabulary, with its class: a validator need not fetch the vocabulary to know it. */
function nameTerm(address: string, type: string): object {
  return {'@id': address, '@type': type}
}

function nameLanguage({language}: Publication): object {
  return nameTerm(`${authority}/language/${language.startsWith('en') ? 'ENG' : 'NLD'}`, 'dct:LinguisticSystem')
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  ...Object.fromEntries(
    Object.entries({
      dct: 'title description publisher creator language license issued identifier accessRights temporal format',
      dcat: 'dataset distribution contactPoint theme accessURL downloadURL mediaType byteSize startDate endDate',
      foaf: 'name',
      skos: 'prefLabel',
      spdx: 'checksum algorithm checksumValue',
      vcard: 'fn hasEmail hasURL',
    }).flatMap(([prefix, terms]) => terms.split(' ').map((term) => [term, `${prefix}:${term}`])),
  ),
}
