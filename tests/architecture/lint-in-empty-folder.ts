import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const PROJECT = join(import.meta.dirname, '..', '..')

export interface Finding {
  readonly path: string
  readonly rule: string
}

/**
 * Lints files that exist nowhere else, under a copy of the project's own rules.
 * @param files path in the project to content
 * @returns what was found, each file and rule once, in the order of the paths
 */
export function lintInEmptyFolder(files: ReadonlyMap<string, string>): readonly Finding[] {
  const folder = mkdtempSync(join(tmpdir(), 'third-chair-lint-'))
  try {
    const rules = JSON.parse(readFileSync(join(PROJECT, 'biome.json'), 'utf8'))
    writeFileSync(
      join(folder, 'biome.json'),
      JSON.stringify({ ...rules, $schema: undefined, vcs: undefined }),
    )
    cpSync(join(PROJECT, 'package.json'), join(folder, 'package.json'))
    for (const plugin of rules.plugins)
      cpSync(join(PROJECT, plugin), join(folder, plugin), { recursive: true })
    for (const [path, content] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    }
    const biome = join(PROJECT, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    if (stdout === '') throw new Error(`biome said nothing: ${stderr}`)
    const found = JSON.parse(stdout).diagnostics.map(
      (diagnostic: { category: string; location: { path: string | { file: string } } }) => ({
        path:
          typeof diagnostic.location.path === 'string'
            ? diagnostic.location.path
            : diagnostic.location.path.file,
        rule: diagnostic.category,
      }),
    ) as readonly Finding[]
    const unique = new Map(found.map((finding) => [`${finding.path} ${finding.rule}`, finding]))
    return [...unique.keys()].sort().map((key) => unique.get(key) as Finding)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
