import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Measurement } from './measurement.ts'

/** All JavaScript that the built app can load, gzipped at the strongest level, file by file. */
export function measureBundle(siteFolder: string): readonly Measurement[] {
  const scripts = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.m?js$/.test(name),
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
