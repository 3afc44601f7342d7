import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Plugin, parseSync } from 'vite'
import { firstScript } from './first-script.ts'
import { type LongLiteral, longLiterals } from './long-literals.ts'
import { laterLink, laterScriptLink } from './preload-link.ts'
import { WORDINGS_MODULE, wordingsLoader } from './wordings-loader.ts'

const RESOLVED = `\0${WORDINGS_MODULE}`

/** What training writes changes at other times than what people write, so each has a file of its own. */
type Shelf = 'wordings' | 'weights'
const SHELVES = ['wordings', 'weights'] as const satisfies readonly Shelf[]
const shelfOf = (file: string): Shelf => (file.endsWith('.generated.ts') ? 'weights' : 'wordings')

interface ShelfFile {
  /** same-origin address with its leading slash */
  readonly url: string
  readonly json: string
  /** text → its place in the list */
  readonly places: ReadonlyMap<string, number>
}

/**
 * The observer and the debrief are mostly wordings and weights: what a piece of advice can sound like, how a code is
 * explained, what was learned. In a page they are data, not code: this moves the long texts and patterns of the given
 * folders out of the JavaScript into JSON files. Their modules may run once `bringWordings` has been waited for, so the
 * first script holds none of them; a build that would put one there fails. The page names the files and the later
 * scripts, so that all of it comes as soon as the page is drawn. Only a build does all this; Node, the
 * tests and the development server run the sources as they stand.
 */
export function wordingsAsData(folders: readonly string[]): Plugin {
  let root = process.cwd()
  let isBuild = false
  let files: Readonly<Record<Shelf, ShelfFile>> | null = null
  const emptied = new Set<string>()
  return {
    name: 'third-chair:wordings-as-data',
    enforce: 'post',
    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
    },
    async buildStart() {
      files = isBuild ? await shelfFiles(await sourcesOf(root, folders)) : null
      emptied.clear()
    },
    resolveId: (id) => (id === WORDINGS_MODULE ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED
        ? wordingsLoader(SHELVES.flatMap((shelf) => (files ? [[shelf, files[shelf].url]] : [])))
        : null,
    transform(code, id) {
      if (!files || !folders.some((folder) => id.startsWith(join(root, folder)))) return null
      const shelf = shelfOf(id)
      const { places } = files[shelf]
      const literals = longLiterals(this.parse(code)).filter(({ text }) => places.has(text))
      if (literals.length === 0) return null
      emptied.add(id)
      return {
        code: `import { ${shelf} as ${NAME} } from '${WORDINGS_MODULE}';\n${replaced(code, literals, places)}`,
        map: null,
      }
    },
    generateBundle(_, bundle) {
      for (const id of firstScript(bundle).modules)
        if (emptied.has(id))
          this.error(`${id} needs the wordings, which the first script does not wait for`)
      for (const { url, json } of Object.values(files ?? {}))
        this.emitFile({ type: 'asset', fileName: url.slice(1), source: json })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => [
        ...Object.values(files ?? {}).map(({ url }) => laterLink(url)),
        ...firstScript(bundle ?? {}, FOR_SOME).later.map((name) => laterScriptLink(`/${name}`)),
      ],
    },
  }
}

/**
 * Wanted where a language model is offered or courses are kept, which only the server knows as it hands out the page,
 * by whoever turned sound on, or by whoever writes scenarios.
 */
const FOR_SOME = [
  '/src/web/screens/studio/studio-screen.tsx',
  '/src/web/screens/graded-screens.tsx',
  '/src/web/course/course-query.tsx',
  '/src/web/voice/browser-server-voice.ts',
  '/src/web/screens/session/built-in-voice-note.tsx',
  '/src/web/second-reading/reader-parts.ts',
  '/src/web/sound/session-sound.tsx',
  '/src/web/sound/sound-settings.tsx',
]

/** Of the list, in a module whose texts were moved. */
const NAME = '__texts'

async function shelfFiles(sources: readonly string[]): Promise<Readonly<Record<Shelf, ShelfFile>>> {
  const found = { wordings: new Set<string>(), weights: new Set<string>() }
  for (const file of sources)
    for (const { text } of longLiterals(parseSync(file, await readFile(file, 'utf8')).program))
      found[shelfOf(file)].add(text)
  return {
    wordings: shelfFile('wordings', found.wordings),
    weights: shelfFile('weights', found.weights),
  }
}

function shelfFile(shelf: Shelf, found: ReadonlySet<string>): ShelfFile {
  const texts = [...found].sort()
  const json = JSON.stringify(texts)
  const hash = createHash('sha256').update(json).digest('hex').slice(0, 12)
  return {
    url: `/assets/${shelf}-${hash}.json`,
    json,
    places: new Map(texts.map((text, at) => [text, at])),
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
  places: ReadonlyMap<string, number>,
): string {
  return [...literals]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, kind, text: wording, flags }) => {
      const word = `${NAME}[${places.get(wording)}]`
      const expression =
        kind === 'pattern'
          ? `new RegExp(${word}${flags === '' ? '' : `,"${flags}"`})`
          : kind === 'part'
            ? `\${${word}}`
            : `(${word})`
      return text.slice(0, start) + expression + text.slice(end)
    }, code)
}
