import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Measurement } from './measurement.ts'

/**
 * The JavaScript that every student waits for, gzipped at the strongest level, file by file: what the page names itself,
 * which a build makes all that its first script needs. Screens fetched later are not counted.
 */
export function measureBundle(siteFolder: string): readonly Measurement[] {
  const page = readFileSync(join(siteFolder, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/(?:src|href)="\/(?<name>[^"]+\.m?js)"/g)].map(
    ({ groups }) => groups?.['name'] ?? '',
  )
  if (scripts.length === 0) throw new Error(`${siteFolder} holds no scripts: build first`)
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(siteFolder, name)), { level: 9 }).length,
    0,
  )
  return [
    {
      what: 'JavaScript of the student route, gzipped',
      measured: bytes / 1024,
      limit: 150,
      unit: 'KiB',
    },
  ]
}
