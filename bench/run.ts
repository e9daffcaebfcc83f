/** `npm run bench [-- guards]`: runs one benchmark, the one of the persona when none is named. */
const name = process.argv[2] ?? 'persona'
if (!['persona', 'guards'].includes(name)) {
  process.stderr.write(`npm run bench -- persona|guards, got ${JSON.stringify(name)}\n`)
  process.exit(2)
}
await import(`./${name}.ts`)
