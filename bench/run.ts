/** `npm run bench [-- guards|judge]`: runs one benchmark, the one of the persona when none is named. */
const name = process.argv[2] ?? 'persona'
if (!['persona', 'guards', 'judge'].includes(name)) {
  process.stderr.write(`npm run bench -- persona|guards|judge, got ${JSON.stringify(name)}\n`)
  process.exit(2)
}
await import(`./${name}.ts`)
