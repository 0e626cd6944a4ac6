import {VFile} from 'vfile'
import {levelNames, publicLevel} from '../model/classification.ts'
import {findEnd} from '../model/duration.ts'
import type {Cleared, View} from '../model/view.ts'

/** Whose policy the names of the levels come from; an agreement between systems, and not of this report. */
const policy = 'NLD'

/**
 * The label of a classified PDF that machines read, as a file beside it: `<name>.label.xml`; none for a public one.
 *
 * A confidentiality label as in ADatP-4774 (level, when it was made, when it is to be reviewed) in a binding as in
 * ADatP-4778, which says by a relative address what file it is about. It carries no signature.
 */
export function renderLabel(name: string, {level, publication, edition}: Cleared<View>): ReadonlyArray<VFile> {
  if (level === publicLevel) return []
  const review = edition.duration && ` ReviewDateTime="${findEnd(edition.duration, publication.date)}T00:00:00Z"`
  const value = `<?xml version="1.0" encoding="UTF-8"?>
<mb:BindingInformation xmlns:mb="urn:nato:stanag:4778:bindinginformation:1:0" xmlns:xmime="http://www.w3.org/2005/05/xmlmime">
  <mb:MetadataBindingContainer>
    <mb:MetadataBinding>
      <mb:Metadata>
        <slab:originatorConfidentialityLabel xmlns:slab="urn:nato:stanag:4774:confidentialitymetadatalabel:1:0"${review ?? ''}>
          <slab:ConfidentialityInformation>
            <slab:PolicyIdentifier>${policy}</slab:PolicyIdentifier>
            <slab:Classification>${levelNames[level].toUpperCase()}</slab:Classification>
          </slab:ConfidentialityInformation>
          <slab:CreationDateTime>${publication.date}T00:00:00Z</slab:CreationDateTime>
        </slab:originatorConfidentialityLabel>
      </mb:Metadata>
      <mb:DataReference URI="${name.slice(name.lastIndexOf('/') + 1)}" xmime:contentType="application/pdf"/>
    </mb:MetadataBinding>
  </mb:MetadataBindingContainer>
</mb:BindingInformation>
`
  return [new VFile({path: `${name}.label.xml`, value})]
}
