import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLinter } from '../../../src/lint.js'

const folder = new URL('../../../fixtures/nghi-quyet-nam/', import.meta.url)
const linter = await createLinter()

// What is kept of a dated document is taken for right on any day.
test.each(readdirSync(folder).filter((name) => /\.(?:docx|md)$/u.test(name)))(
  'of %s nothing depends on the day on which it is examined, where it is dated',
  async (name) => {
    const file = { name, data: readFileSync(new URL(name, folder)) }
    const [early, late] = [
      await linter.examine(file, { today: '2011-01-01' }),
      await linter.examine(file, { today: '2039-12-31' }),
    ]
    expect(early.document?.date).not.toBeNull()
    expect(late).toEqual(early)
  },
)
