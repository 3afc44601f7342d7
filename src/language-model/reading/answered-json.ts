import { failure, type Result, success } from '#lib/result.ts'

const FENCE = /```[a-z]*\n?/giu
const THINKING = /<(think|thinking|thought|reasoning)>[\s\S]*?(?:<\/\1>|$)/giu

/**
 * The JSON object in what a model answered, whatever stands around it: the first whole object, since some servers
 * repeat it.
 * @returns `truncated` where an object begins and never ends, `malformed` where there is none
 */
export function answeredJson(text: string): Result<unknown, 'malformed' | 'truncated'> {
  const bare = text.replace(THINKING, ' ').replace(FENCE, ' ')
  for (let at = bare.indexOf('{'); at !== -1; at = bare.indexOf('{', at + 1)) {
    const end = endOfObject(bare, at)
    if (end === null) {
      // an opening brace in a sentence before the answer does not hide the answer
      if (/^\{\s*(?:"|$)/u.test(bare.slice(at))) return failure('truncated')
      continue
    }
    const value = parsed(bare.slice(at, end))
    if (value !== undefined) return success(value)
  }
  return failure('malformed')
}

/** @returns the offset behind the brace that closes the object, null if none does */
function endOfObject(text: string, start: number): number | null {
  let depth = 0
  let isQuoted = false
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (isQuoted) {
      if (sign === '\\') at += 1
      else if (sign === '"') isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === '{') depth += 1
    else if (sign === '}') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
