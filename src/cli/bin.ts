#!/usr/bin/env node
declare const __VERSION__: string

const argv = process.argv.slice(2)
if (argv.includes('--version') || argv.includes('-v')) process.stdout.write(`${__VERSION__}\n`)
else {
  const { main } = await import('./main.js')
  process.exitCode = await main(argv)
}
