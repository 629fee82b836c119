import type { FileReport, Place } from '../../model/index.js'
import { placeText } from '../finding-text.js'
import type { Words } from '../words.js'
import { fileUri } from './uri.js'

/** A file of the report with its place in the list of artifacts. */
export interface Artifact {
  file: FileReport
  index: number
}

export const artifactLocation = ({ file, index }: Artifact) => ({ uri: fileUri(file.file), index })

/** Lines and columns count from 1, the end column is the one after the last character: as in ours (§3.30.5–8). */
export const region = ({ line, column, endLine, endColumn }: Omit<Place, 'section'>) => ({
  startLine: Math.max(line, 1),
  startColumn: Math.max(column, 1),
  ...(endLine === undefined ? {} : { endLine }),
  ...(endColumn === undefined ? {} : { endColumn }),
})

/** What Word's own place is made of: no line of any text, so that a region would lead astray. */
const wordPlace = ({ line, column, page, part, paraId }: Place) => ({ paragraph: line, column, page, part, paraId })

/**
 * A location. The file stands in it always: GitHub takes no result without one. Lines are told of Markdown alone; in a
 * Word document the place is the section, with paragraph, page and `w14:paraId` as properties.
 */
export function location(artifact: Artifact, place: Place | undefined, words: Words): object {
  const { format } = artifact.file
  const isText = format === 'markdown'
  const section = place?.section
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(artifact),
      ...(place && isText ? { region: region(place) } : {}),
    },
    ...(section ? { logicalLocations: [{ fullyQualifiedName: section, kind: 'section' }] } : {}),
    ...(place && !isText ? { message: { text: placeText(place, format, words) }, properties: wordPlace(place) } : {}),
  }
}
