import { type CheckRecord, SEVERITIES } from '../model/index.js'
import { LAYOUT_SCHEMA, LETTERHEAD_SCHEMA } from './drafts/layout-schema.js'
import { TEMPLATES_SCHEMA } from './drafts/schema.js'
import { PAPERS_SCHEMA, UNIT_PROPERTIES } from './example-schema.js'
import { LOOK } from './look-schema.js'
import { EXTRAS_SCHEMA, PROFILE_SCHEMA } from './profile-schema.js'
import { RULE_EXAMPLES, RULESET_EXAMPLES, shown } from './schema-examples.js'
import { closed, described, patchable, patchKey, record, type Schema, some, when } from './schema-parts.js'
import { SCORING_SCHEMA } from './scoring-schema.js'
import { sectionListSchema } from './section-lists.js'

const WORD: Schema = { type: 'string', pattern: '.' }
const TEXT: Schema = { $ref: '#/$defs/text' }
const WORDS: Schema = { $ref: '#/$defs/list' }
/** Words and phrases to look for: signs alone, as `*`, would be found everywhere or nowhere. What is empty is refused anyway. */
const TERMS: Schema = { ...WORDS, items: { pattern: '[\\p{L}\\p{N}]|^$' } }
const ONE_OR_MORE: Schema = { $ref: '#/$defs/words' }

/** What many keys share. */
const DEFINITIONS: Record<string, Schema> = {
  text: {
    description: 'Words for people: Vietnamese alone, or { vi, en }',
    ...when(
      { type: 'string' },
      { pattern: '.' },
      {
        type: 'object',
        additionalProperties: false,
        required: ['vi', 'en'],
        properties: { vi: described('In Vietnamese', WORD), en: described('In English', WORD) },
      },
    ),
  },
  list: { description: 'Words or phrases', type: 'array', items: WORD },
  words: {
    description: 'One word, or several',
    ...when({ type: 'string' }, { pattern: '.' }, { type: 'array', items: WORD, minItems: 1 }),
  },
}

const DAY: Schema = { description: 'Day, ISO 8601, in quotes', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
const CONFIDENCE: Schema = {
  description:
    'primary: read in the instrument; secondary: told by others; named: in the programme itself; assumed: our proposal',
  enum: ['primary', 'secondary', 'named', 'assumed'],
}

const PRIORITY = described('Preferred to what fits as well, where it is the higher; 0 where absent', { type: 'number' })
const FIRST_DAY = described('First day in force: ISO 8601, in quotes', DAY)
const LAST_DAY = described('Last day in force: ISO 8601, in quotes; absent for what is in force', DAY)

const INSTRUMENT = closed(
  {
    title: described('What it is called', TEXT),
    issuer: described('Who issued it', WORD),
    date: described('Day on which it was issued: ISO 8601, in quotes', DAY),
    from: FIRST_DAY,
    to: LAST_DAY,
    supersededBy: described('Number and symbol of the instrument that took its place', WORD),
    transition: described(
      'Last day on which it may still be right to cite it in place of its successor: ISO 8601, in quotes',
      DAY,
    ),
    names: described('Other names by which it is cited', WORDS),
    confidence: CONFIDENCE,
  },
  ['title', 'confidence'],
)
const SYSTEM = closed({
  title: described('The line that heads the page', WORDS),
  issuer: described('What names of issuing bodies begin with', WORDS),
  open: described('Names of issuing bodies that the line below goes on with', WORDS),
  under: described('Systems whose bodies stand above one of these in a letterhead', WORDS),
})
const UNIT = closed(
  {
    names: described('What its name begins with, whoever of it issues', WORDS),
    bodies: described('Its bodies, which stand in front of that or alone', WORDS),
    ends: described('What follows its name and is no part of it', WORDS),
  },
  ['names'],
)
const COMPONENTS = closed({
  systems: described('Whose papers they are, by id', record(SYSTEM)),
  typeNames: described('Names that stand on a line of their own above the abstract, beside those of types', WORDS),
  addressee: described('What the line of the addressee begins with', WORDS),
  recipients: described('What the list of recipients begins with', WORDS),
  authority: described('What the line of authority begins with', WORDS),
  positions: described('Positions of those who sign', WORDS),
  marks: described('Marks in the letterhead that are no component here', WORDS),
  drafts: described('Marks of a paper that is no final one', WORDS),
  formulas: described('Lines that enact and are no headings', WORDS),
  appendix: described('What the heading of an annex begins with', WORDS),
  fileNames: described('What names of files may begin with and that says nothing of the paper', WORDS),
  bodies: described('Symbols of bodies, behind that of the type in names of files', WORDS),
  printed: described('Words that forms print around their blanks: they alone are nothing filled in', WORDS),
  person: described('What stands before the name of whoever a form is about', WORDS),
  born: described('What stands before the day or year of birth in a form', WORDS),
  titles: described('What stands before a name and is no part of it', WORDS),
  heads: described('Positions that one person holds at a time', WORDS),
  units: described('How organisations and their bodies are called, by id', record(UNIT)),
  spellings: described('How words in names of organisations are written out', record(WORD)),
})
const CLUES: Record<string, Schema> = {
  typeNames: described('Type names that it may carry', WORDS),
  systems: described('Whose papers may be of this type; anybody’s if absent', WORDS),
  issuer: described('Terms in the name of who issues it, any one', TERMS),
  notIssuer: described('Terms in the name of the issuer that rule it out', TERMS),
  personal: described('Written by a person: its title alone does not show whose paper it is', { type: 'boolean' }),
  untitled: described('Carries no type line: known by its number or the line of its subject', { type: 'boolean' }),
  code: described('Its symbol in the number of a document; of several the first is the right one', ONE_OR_MORE),
  abstract: described('Terms in the abstract that speak for it, any one', TERMS),
  maybe: described('Terms in the abstract that speak for it where a heading does too', TERMS),
  not: described('Terms in the abstract that rule it out', TERMS),
  headings: described('Terms in headings that speak for it where the abstract alone does not tell', TERMS),
  priority: PRIORITY,
}
const TYPE = closed(
  {
    name: described('Its name for people', TEXT),
    ...CLUES,
    also: described('What else it is known by: systems and priority as above where they are absent', {
      type: 'array',
      items: closed(CLUES, ['typeNames']),
    }),
    tiers: described('Tiers that issue it', WORDS),
    year: described('Which year it is about where its abstract names several; last if absent', {
      enum: ['first', 'last'],
    }),
    owner: described('addressee: it belongs to the dossier of whoever it is addressed to, not of who issues it', {
      const: 'addressee',
    }),
    ownForm: described('Written on a form of its own, which has a layout of its own', { type: 'boolean' }),
  },
  ['name', 'typeNames'],
)
const TIER = closed(
  {
    name: described('Its name for people', TEXT),
    issuer: described('Terms in the name of who issues', TERMS),
    superior: described('Terms in the name of the committee above', TERMS),
    signature: described('Positions of people who sign for themselves', WORDS),
    priority: PRIORITY,
    letterhead: LETTERHEAD_SCHEMA,
  },
  ['name'],
)
const EDITION = closed(
  {
    from: FIRST_DAY,
    to: LAST_DAY,
    instrument: described('Number and symbol of the instrument that sets it', WORD),
    layout: LAYOUT_SCHEMA,
  },
  ['from', 'instrument'],
)
const VOCABULARY: Schema = when(
  { type: 'array' },
  TERMS,
  closed({
    add: described('Wordings beside the inherited ones', TERMS),
    remove: described('Inherited wordings to take out, whatever their case and punctuation', WORDS),
  }),
)

const EXAMPLE: Schema = when(
  { type: 'string' },
  { pattern: '.' },
  when(
    { type: 'object', required: ['text'] },
    closed(
      {
        text: described('The text: Markdown', WORD),
        look: described(
          'How the text is set as a Word document: `page`, and by selector what letters and paragraphs look like',
          when({ type: 'array' }, some(LOOK), LOOK),
        ),
      },
      ['text', 'look'],
    ),
    when(
      { type: 'object', required: ['papers'] },
      PAPERS_SCHEMA,
      closed({ fixture: described('Path of a .docx or .md file, from the folder of the ruleset', WORD) }, ['fixture']),
    ),
  ),
)
const PLACE: Schema = when({ type: 'integer' }, { minimum: 1 }, WORD)

/** A text of which one language may be changed alone. */
const TEXT_PATCH: Schema = when(
  { type: 'string' },
  { pattern: '.' },
  closed({ vi: described('In Vietnamese', WORD), en: described('In English', WORD) }),
)

const CONDITIONS: Record<string, Schema> = {
  type: described('Types of the document', ONE_OR_MORE),
  tier: described('Levels of organisation', ONE_OR_MORE),
  system: described('Whose paper it is', ONE_OR_MORE),
  edition: described('Sets of format rules, chosen by the date of the document', ONE_OR_MORE),
  format: described('docx or markdown', ONE_OR_MORE),
  unit: described('Words of the name of the issuer, such as ^chi bộ ấp', ONE_OR_MORE),
  year: described(
    'The year that the document is about, or { from, to }',
    when(
      { type: 'number' },
      { type: 'integer' },
      closed({
        from: described('The first year', { type: 'integer' }),
        to: described('The last year', { type: 'integer' }),
      }),
    ),
  ),
  draft: described('true: only drafts, by a mark in the letterhead or the name of the file; false: all but these', {
    type: 'boolean',
  }),
  ownForm: described('true: only types with a form of their own; false: all but these', { type: 'boolean' }),
  known: described('true: not for documents of which that cannot be told: tier, system, unit, year', { const: true }),
}

const TEST = closed({
  ok: described(
    'What passes: a document in Markdown, { text, look }, { fixture: path }, or { papers } of a unit',
    EXAMPLE,
  ),
  fail: described(
    'What fails: a document in Markdown, { text, look }, { fixture: path }, or { papers } of a unit',
    EXAMPLE,
  ),
  want: described('The messages expected of `fail`, in Vietnamese and in order', some(WORD)),
  wantHint: described('The hints expected of `fail`, in Vietnamese and in order', some(WORD)),
  at: described(
    'The places expected of `fail`, in order: section paths (II › 3) or lines, of a set the files; one alone needs no list',
    when({ type: 'array' }, some(PLACE), PLACE),
  ),
  with: described(
    'What is known of the document, instead of being told from it',
    closed({
      type: described('Its document type', WORD),
      tier: described('Its tier', WORD),
      year: described('The year that it is about', { type: 'integer' }),
      date: described('Its date: ISO 8601, in quotes', DAY),
      issuer: described('Who issues it', WORD),
      system: described('Whose paper it is', WORD),
      edition: described('The edition of format rules that it is held to', WORD),
      today: described('The day on which it is checked: ISO 8601, in quotes', DAY),
      ...UNIT_PROPERTIES,
    }),
  ),
})

/** What whole rules and changes of rules share. */
const PARTS: Record<string, Schema> = {
  when: closed(CONDITIONS),
  basis: {
    type: 'array',
    items: closed(
      {
        instrument: described('Number and symbol, as under `instruments`', WORD),
        clause: described('Which part of it', WORD),
        confidence: CONFIDENCE,
      },
      ['instrument', 'confidence'],
    ),
  },
  tests: { type: 'array', items: TEST },
  textPatch: TEXT_PATCH,
}

/** The schema of one kind of check, its options and `kind` itself. */
function checkSchema({ kind, about, options, example }: CheckRecord): Schema {
  const { properties, required } = options as { properties: Record<string, Schema>; required?: string[] }
  return {
    ...options,
    description: about.en,
    examples: [{ kind, ...example }],
    required: ['kind', ...(required ?? [])],
    properties: { kind: { description: about.en, const: kind }, ...properties },
  }
}

function ruleProperties(checks: readonly CheckRecord[]): Record<string, Schema> {
  return {
    title: described('What the rule asks for, in a few words', TEXT),
    why: described('What goes wrong where it is broken, for whoever asks why the rule is there', TEXT),
    tags: described('Words by which rules are found and grouped', WORDS),
    severity: described('error, warn, info, hint, or off', { enum: [...SEVERITIES, 'off'] }),
    when: described('Which documents the rule is for; a rule without it is for all', { $ref: '#/$defs/when' }),
    check: {
      description: 'The test: a kind and its options',
      type: 'object',
      required: ['kind'],
      discriminator: { propertyName: 'kind' },
      oneOf: checks.map(checkSchema),
    },
    message: described(
      'What is wrong. {name} is a placeholder, [ … ] is left out where a placeholder in it is empty',
      TEXT,
    ),
    hint: described('How to mend it', TEXT),
    yieldsTo: described('Rules before which it is silent: where one of them has a finding, it has none', WORDS),
    basis: described('Legal grounds', { $ref: '#/$defs/basis' }),
    tests: described('Examples, at least one `ok` and one `fail`', { $ref: '#/$defs/tests' }),
  }
}

/** The JSON Schema (2020-12) of ruleset files, for some kinds of check. */
export function rulesetSchema(checks: readonly CheckRecord[]): Schema {
  const properties = shown(ruleProperties(checks), RULE_EXAMPLES)
  const { check: _, tests, ...whole } = properties
  const changes: Record<string, Schema> = {
    ...whole,
    check: { description: 'Options to change; null takes one out', type: 'object' },
  }
  for (const key of ['title', 'why', 'message', 'hint'])
    changes[key] = described(`${properties[key]?.description}. { vi } or { en } changes one language`, {
      $ref: '#/$defs/textPatch',
    })
  const rule = closed(properties, ['title', 'severity', 'check', 'message'])
  const patch = closed({ ...patchKey, ...changes, ...(tests ? { tests } : {}) }, ['patch'])
  const severity = { enum: [...SEVERITIES, 'off'] }
  const change = when({ type: 'string' }, severity, closed({ ...patchKey, ...changes }))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'dang-lint ruleset',
    $defs: { ...DEFINITIONS, ...PARTS },
    ...closed(
      shown(
        {
          dangLint: described('Version of the rule language', { const: 1 }),
          id: described('Name of the ruleset: lower-case letters, digits, hyphens, slashes', {
            type: 'string',
            pattern: '^[a-z0-9][a-z0-9/._-]*$',
          }),
          extends: described('Rulesets that this one builds on; later ones win', WORDS),
          vocabulary: described(
            'Words and their synonyms; { add, remove } changes an inherited list',
            record(VOCABULARY),
          ),
          rules: described(
            'Rules by id. A severity alone changes the severity of an inherited rule',
            record(when({ type: 'string' }, severity, when({ type: 'object', required: ['patch'] }, patch, rule))),
          ),
          sectionLists: described(
            'Lists of sections by document type, for documents of that type: each section becomes a rule of the kind section',
            record(sectionListSchema(checks, properties)),
          ),
          overrides: described(
            'Other severities, options or words for some documents; in their order, after all rules',
            {
              type: 'array',
              items: closed(
                {
                  files: described(
                    'Patterns as in .gitignore, seen from the folder of this file; documents that match one',
                    ONE_OR_MORE,
                  ),
                  ...CONDITIONS,
                  rules: described('Rules by id: a severity, or the keys to change', record(change)),
                },
                ['rules'],
              ),
            },
          ),
          instruments: described('Regulations, plans and letters by number and symbol', record(patchable(INSTRUMENT))),
          components: described('Words by which letterhead and closing are recognised', COMPONENTS),
          types: described('Document types by id', record(patchable(TYPE))),
          tiers: described('Levels of organisation by id', record(patchable(TIER))),
          editions: described(
            'Sets of format rules by id, chosen by the date of the document',
            record(patchable(EDITION)),
          ),
          templates: described(
            'What new documents are written from, by document type; null takes inherited templates out',
            record(TEMPLATES_SCHEMA),
          ),
          profile: described(
            'The papers that each tier owes: a list replaces the inherited one, keys by type change it, null takes out',
            PROFILE_SCHEMA,
          ),
          extras: described(
            'Document types that a tier has beside those that it owes: recognised and not counted',
            EXTRAS_SCHEMA,
          ),
          scoring: described('How the score of a unit is made of its papers', SCORING_SCHEMA),
        },
        RULESET_EXAMPLES,
      ),
      ['dangLint', 'id'],
    ),
  }
}

/** What a configuration says beside rules: how a run goes that the command line does not say otherwise of. */
const SETTINGS: Record<string, Schema> = {
  $schema: described('The schema of this file, for editors; in JSON only', WORD),
  ignore: described('Documents to leave out: patterns as in .gitignore, from the folder of this file', WORDS),
  failOn: described('The mildest severity that fails a run', { enum: ['error', 'warn', 'info', 'never'] }),
  maxWarnings: described('More warnings than this fail a run', { type: 'integer', minimum: 0 }),
  show: described('The mildest severity to print', { enum: [...SEVERITIES] }),
  lang: described('Language of reports', { enum: ['vi', 'en'] }),
  baseline: described('File of the findings that are known already, from the folder of this file', WORD),
}

/** The schema of the settings alone. */
export const settingsSchema = (): Schema => ({ $defs: DEFINITIONS, ...closed(SETTINGS) })

/** The JSON Schema (2020-12) of configurations: rulesets that need no name, with settings. */
export function configSchema(checks: readonly CheckRecord[]): Schema {
  const { required: _, ...schema } = rulesetSchema(checks)
  return {
    ...schema,
    title: 'dang-lint configuration',
    properties: { ...(schema.properties as Schema), ...SETTINGS },
  }
}
