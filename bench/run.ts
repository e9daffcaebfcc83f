/** `npm run bench [-- guards|judge|turns]`: runs one benchmark, the one of the persona when none is named. */
const name = process.argv[2] ?? 'persona'
if (!['persona', 'guards', 'judge', 'turns'].includes(name)) {
  process.stderr.write(`npm run bench -- persona|guards|judge|turns, got ${JSON.stringify(name)}\n`)
  process.exit(2)
}
await import(`./${name}.ts`)
