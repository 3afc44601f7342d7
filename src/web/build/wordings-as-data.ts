import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Plugin, parseSync } from 'vite'
import { type LongLiteral, longLiterals } from './long-literals.ts'
import { preloadLink } from './preload-link.ts'

const VIRTUAL = 'virtual:wordings'
const RESOLVED = `\0${VIRTUAL}`
const NAME = '__wordings'

/**
 * The observer and the debrief are mostly wordings: what a piece of advice can sound like, how a code is explained.
 * In a page they are data, not code: this moves the long texts and patterns of the given folders out of the
 * JavaScript into one JSON file, fetched along with the page before any of those modules runs. Only a build does so;
 * Node, the tests and the development server run the sources as they stand.
 */
export function wordingsAsData(folders: readonly string[]): Plugin {
  let root = process.cwd()
  let table = new Map<string, number>()
  let json = '[]'
  let url = ''
  return {
    name: 'third-chair:wordings-as-data',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    async buildStart() {
      const found = new Set<string>()
      for (const file of await sourcesOf(root, folders))
        for (const { text } of longLiterals(parseSync(file, await readFile(file, 'utf8')).program))
          found.add(text)
      const texts = [...found].sort()
      table = new Map(texts.map((text, at) => [text, at]))
      json = JSON.stringify(texts)
      url = `/assets/wordings-${createHash('sha256').update(json).digest('hex').slice(0, 12)}.json`
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? loader(url) : null),
    transform(code, id) {
      if (!folders.some((folder) => id.startsWith(join(root, folder)))) return null
      const literals = longLiterals(this.parse(code)).filter(({ text }) => table.has(text))
      if (literals.length === 0) return null
      return {
        code: `import ${NAME} from '${VIRTUAL}';\n${replaced(code, literals, table)}`,
        map: null,
      }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: url.slice(1), source: json })
    },
    transformIndexHtml: () => [preloadLink(url)],
  }
}

async function sourcesOf(root: string, folders: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true })
      return names
        .filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name))
        .map((name) => join(root, folder, name))
    }),
  )
  return files.flat()
}

/** From the last to the first, so that the places of the earlier ones still hold. */
function replaced(
  code: string,
  literals: readonly LongLiteral[],
  table: ReadonlyMap<string, number>,
): string {
  return [...literals]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, kind, text: wording, flags }) => {
      const word = `${NAME}[${table.get(wording)}]`
      const expression =
        kind === 'pattern'
          ? `new RegExp(${word}${flags === '' ? '' : `,"${flags}"`})`
          : kind === 'part'
            ? `\${${word}}`
            : `(${word})`
      return text.slice(0, start) + expression + text.slice(end)
    }, code)
}

const loader = (url: string): string => `
const response = await fetch(${JSON.stringify(url)});
if (!response.ok) throw new Error('the wordings could not be loaded: ' + response.status);
export default await response.json();
`
