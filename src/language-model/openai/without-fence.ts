/**
 * Takes JSON out of a code fence, and leaves what stands around the fence.
 * @returns what the first fence holds; the text itself where there is none or where it is already JSON
 */
export function withoutFence(text: string): string {
  if (/^\s*[{[]/.test(text)) return text
  return FENCE.exec(text)?.groups?.['inside']?.trim() ?? text
}

/** A fence that was cut off has no end. */
const FENCE = /```[\w-]*[ \t]*\n(?<inside>[\s\S]*?)(?:```|$)/
