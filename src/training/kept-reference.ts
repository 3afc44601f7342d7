import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReferenceFigures } from './measure-reference.ts'

const FILE = join(import.meta.dirname, 'reference-figures.generated.json')

interface KeptFigures {
  /** sha-256 of the weights that were measured */
  readonly weights: string
  readonly measured: ReferenceFigures
}

/** Keeps what was measured where the reference data were at hand, for evaluations made without them. */
export const keepReference = (weights: string, measured: ReferenceFigures): Promise<void> =>
  writeFile(FILE, `${JSON.stringify({ weights, measured } satisfies KeptFigures, null, 2)}\n`)

/** @returns the kept figures if they are of these weights, else null */
export async function keptReference(weights: string): Promise<ReferenceFigures | null> {
  if (!existsSync(FILE)) return null
  const kept = JSON.parse(await readFile(FILE, 'utf8')) as KeptFigures // written by keepReference
  return kept.weights === weights ? kept.measured : null
}
