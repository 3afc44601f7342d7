// npm writes a lockfile that it cannot install from when a package names platform binaries that were never
// published. This finds such names, and download addresses that belong to one machine.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(
  readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'),
)
const problems = []
for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved !== undefined) problems.push(`${path}: holds a download address ("resolved")`)
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const nested = `${path}/node_modules/${name}`
    if (packages[nested] === undefined && packages[`node_modules/${name}`] === undefined)
      problems.push(
        `${path || 'package.json'}: optional dependency ${name} is missing from the lockfile`,
      )
  }
}
if (Object.keys(packages).length < 2) problems.push('the lockfile holds no packages')
if (problems.length > 0) {
  process.stderr.write(
    `package-lock.json:\n${problems.map((problem) => `  ${problem}\n`).join('')}`,
  )
  process.exit(1)
}
process.stdout.write(`package-lock.json: ${Object.keys(packages).length} packages, none missing\n`)
