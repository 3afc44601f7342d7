import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corpusLineSchema } from './corpus-line.schema.ts'
import type { CorpusLine } from './corpus-line.ts'
import { CORPUS } from './read-corpus.ts'

export interface CorpusFile {
  /** as `w1.jsonl` */
  readonly name: string
  readonly text: string
}

/** A line that can be read, and where it stands. */
export interface PlacedLine {
  /** file and line to open, as `w1.jsonl:12` */
  readonly at: string
  /** the file without its ending: one batch was written and read as one */
  readonly batch: string
  readonly line: CorpusLine
}

/** Something to mend: where, and a sentence that says what is wrong and what to do. */
export interface CorpusFault {
  /** `w1.jsonl:12`, or `corpus` where no single line is at fault */
  readonly at: string
  readonly says: string
}

/** Unparsed, in the order of their names, so that a line that is no JSON can be pointed at. */
export async function readCorpusFiles(folder = CORPUS): Promise<readonly CorpusFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
}

/** The lines that are well formed, and what is wrong with the others. */
export function parseCorpusFile({ name, text }: CorpusFile): {
  readonly lines: readonly PlacedLine[]
  readonly faults: readonly CorpusFault[]
} {
  const lines: PlacedLine[] = []
  const faults: CorpusFault[] = []
  for (const [index, written] of text.split('\n').entries()) {
    if (written === '') continue
    const at = `${name}:${index + 1}`
    const value = fromJson(written)
    if (value === undefined) {
      faults.push({ at, says: 'This is no JSON: write one object on one line.' })
      continue
    }
    const parsed = corpusLineSchema.safeParse(value)
    if (parsed.success) lines.push({ at, batch: name.replace(/\.jsonl$/, ''), line: parsed.data })
    else
      for (const { path, message } of parsed.error.issues)
        faults.push({ at, says: `${path.length === 0 ? 'line' : path.join('.')}: ${message}.` })
  }
  return { lines, faults }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
