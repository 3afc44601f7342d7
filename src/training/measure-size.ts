import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { WEIGHTS } from './weights-file.ts'

/** What a browser loads for the observer, gzipped at the strongest level; bytes. */
export interface SizeFigures {
  /** script, wordings and weights */
  readonly all: number
  readonly weights: number
}

/** Builds the observer alone, as one file, and writes nothing. A page's build cuts the same into script and data. */
export async function measureSize(): Promise<SizeFigures> {
  const root = join(import.meta.dirname, '..', '..')
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'src/coding/code.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
    'output' in each ? each.output : [],
  )
  return {
    all: outputs.reduce(
      (sum, each) => sum + gzipped(each.type === 'chunk' ? each.code : each.source),
      0,
    ),
    weights: gzipped(await readFile(WEIGHTS)),
  }
}

const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length
