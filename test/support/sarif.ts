/** The published schema of SARIF 2.1.0 and a reader that follows its references. */
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'

const {
  id: _,
  $schema: __,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as Record<
  string,
  unknown
>

/** RFC 3986 appendix B with the characters of §2: what may stand in a reference at all. */
const REFERENCE = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/u
/** RFC 3986 §4.2: the first part of a relative path holds no colon. */
const isReference = (text: string) => REFERENCE.test(text)
const isUri = (text: string) => isReference(text) && /^[A-Za-z][A-Za-z0-9+.-]*:/u.test(text)

// The schema says that it is of draft 4; it uses nothing that later drafts read otherwise but `id`. One of its
// patterns holds a stray bracket, which is an error under the flag u.
const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
}).compile(schema)

/** What the schema finds wrong with a log. */
export function schemaErrors(log: unknown): string[] {
  validate(log)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

interface Text {
  text: string
  markdown?: string
}
interface Reference {
  id: string
  index: number
  toolComponent: { name: string; index: number }
}
interface Component {
  name: string
  version?: string
  language?: string
  supportedTaxonomies?: { name: string; index: number }[]
  rules?: Descriptor[]
  taxa?: Descriptor[]
}
interface Descriptor {
  id: string
  shortDescription?: Text
  fullDescription?: Text
  help?: Text
  defaultConfiguration?: { level: string }
  relationships?: { target: Reference; kinds: string[]; description?: Text; properties: Record<string, unknown> }[]
  properties?: Record<string, unknown>
}
interface Location {
  id?: number
  message?: Text
  physicalLocation: {
    artifactLocation: { uri: string; index: number }
    region?: Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>
  }
  logicalLocations?: { fullyQualifiedName: string }[]
  properties?: Record<string, unknown>
}
interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: Text
  locations: Location[]
  relatedLocations?: Location[]
  taxa?: Reference[]
  partialFingerprints: Record<string, string>
  fixes?: unknown[]
  suppressions?: unknown[]
  properties?: Record<string, unknown>
}
export interface SarifRun {
  tool: { driver: Component }
  language: string
  columnKind: string
  invocations: {
    executionSuccessful: boolean
    toolExecutionNotifications: { level: string; descriptor: { id: string }; message: Text; locations: Location[] }[]
  }[]
  artifacts: { location: { uri: string }; mimeType?: string }[]
  taxonomies?: Component[]
  results: Result[]
}

/** What refers to something that is not there: rules, artifacts, instruments. */
export function danglingReferences(run: SarifRun): string[] {
  const { rules = [] } = run.tool.driver
  const isTaxon = ({ id, index, toolComponent }: Reference) =>
    run.taxonomies?.[toolComponent.index]?.name === toolComponent.name &&
    run.taxonomies[toolComponent.index]?.taxa?.[index]?.id === id
  const isArtifact = ({ physicalLocation: { artifactLocation } }: Location) =>
    run.artifacts[artifactLocation.index]?.location.uri === artifactLocation.uri
  const places = [
    ...run.results.flatMap(({ locations, relatedLocations = [] }) => [...locations, ...relatedLocations]),
    ...run.invocations.flatMap(({ toolExecutionNotifications: all }) => all.flatMap(({ locations }) => locations)),
  ]
  return [
    ...run.results.filter(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id !== ruleId).map(({ ruleId }) => ruleId),
    ...places
      .filter((place) => !isArtifact(place))
      .map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
    ...[
      ...run.results.flatMap(({ taxa = [] }) => taxa),
      ...rules.flatMap(({ relationships = [] }) => relationships.map(({ target }) => target)),
    ]
      .filter((reference) => !isTaxon(reference))
      .map(({ id }) => id),
  ]
}
