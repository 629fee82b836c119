import { DangLintError, lint } from '../../src/index.js'

export async function submit(name: string, data: Uint8Array): Promise<{ accepted: boolean; messages: string[] }> {
  try {
    const { findings } = await lint({ name, data })
    const errors = findings.filter(({ severity }) => severity === 'error')
    return { accepted: errors.length === 0, messages: errors.map(({ message, hint }) => `${message} ${hint ?? ''}`) }
  } catch (error) {
    if (!(error instanceof DangLintError)) throw error
    return { accepted: false, messages: [error.message] }
  }
}
