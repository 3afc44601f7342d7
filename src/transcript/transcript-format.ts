import { parseJson } from './json-transcript.ts'
import { linesOf } from './source-line.ts'
import { isTiming } from './timed-blocks.ts'
import type { TranscriptFormat } from './transcript.ts'

/** Subtitles show their first time this early. Judgement: a number, perhaps a title, an empty line. */
const LINES_LOOKED_AT = 20

/** Tells the format from the content alone: the name of a file says what somebody hoped it was. */
export function formatOf(text: string): TranscriptFormat {
  const start = text.trimStart()
  if (/^WEBVTT(?:\s|$)/.test(start)) return 'webvtt'
  if (start.startsWith('{') || start.startsWith('[')) {
    const json = jsonFormat(start)
    if (json !== null) return json
  }
  return linesOf(start.slice(0, 4000)).slice(0, LINES_LOOKED_AT).some(isTiming) ? 'subrip' : 'plain'
}

/** "[00:01] Ana: hello" and "[laughs]" begin like JSON and are none. */
function jsonFormat(start: string): 'json' | 'json-lines' | null {
  const [first = '', ...others] = linesOf(start)
  const opensLikeJson = /^(?:\{\s*["}]|\{\s*$|\[\s*(?:[{[\]]|$))/.test(first.trim())
  if (!opensLikeJson) return null
  const isOneLine = others.every((line) => line.trim() === '')
  if (isOneLine) return 'json'
  return parseJson(first).ok || /^\{\s*"id"/.test(others.find((line) => line.trim() !== '') ?? '')
    ? 'json-lines'
    : 'json'
}
