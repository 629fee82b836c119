/** As much of JSON Schema as the schema of rulesets is written in. */
export interface SchemaNode {
  title?: string
  description?: string
  default?: unknown
  enum?: unknown[]
  $ref?: string
  $defs?: Record<string, SchemaNode>
  const?: unknown
  type?: string
  pattern?: string
  minimum?: number
  required?: string[]
  properties?: Record<string, SchemaNode>
  additionalProperties?: SchemaNode | boolean
  items?: SchemaNode
  oneOf?: SchemaNode[]
  if?: SchemaNode
  then?: SchemaNode
  else?: SchemaNode
  examples?: unknown[]
}

/** The schema of one thing in a ruleset: as declared, and with the branch taken that its value decides. */
export interface SchemaStep {
  declared: SchemaNode
  taken: SchemaNode
}

/** What a path leads to in a tree of objects and lists. */
export function follow(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown> | null | undefined)?.[step], root)
}

function holds({ type, required = [] }: SchemaNode, value: unknown): boolean {
  const kind = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
  return kind === type && required.every((key) => Object.hasOwn(value as object, key))
}

function take(node: SchemaNode, value: unknown): SchemaNode {
  if (node.if) {
    const branch = holds(node.if, value) ? node.then : node.else
    return branch ? take(branch, value) : node
  }
  // A kind of check is told by the one key that all kinds have.
  const kind = follow(value, ['kind'])
  return node.oneOf?.find(({ properties }) => properties?.kind?.const === kind) ?? node
}

/**
 * The schemas from the top of a ruleset down to what a path leads to. The pointers of ajv are no help here: behind
 * a `$ref` they begin anew.
 */
export function schemasAlong(root: SchemaNode, data: unknown, path: readonly string[]): SchemaStep[] {
  const steps: SchemaStep[] = []
  let node: SchemaNode | undefined = root
  for (let depth = 0; node; depth++) {
    const shared: SchemaNode | undefined = node.$ref ? root.$defs?.[node.$ref.replace(/^.*\//u, '')] : undefined
    // What stands beside a `$ref` is more to the point than what all share.
    const declared: SchemaNode = { ...shared, ...node }
    const taken = take(declared, follow(data, path.slice(0, depth)))
    steps.push({ declared, taken })
    const step = path[depth]
    if (step === undefined) break
    const { properties = {}, additionalProperties, items } = taken
    const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined
    node = Object.hasOwn(properties, step) ? properties[step] : (rest ?? items)
  }
  return steps
}
