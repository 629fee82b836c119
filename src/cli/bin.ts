#!/usr/bin/env node
declare const __VERSION__: string

const [first] = process.argv.slice(2)
if (first === '--version' || first === '-v') process.stdout.write(`${__VERSION__}\n`)
else {
  const { main } = await import('./main.js')
  process.exitCode = await main(process.argv.slice(2))
}
