import { wireTokens } from './wire-tokens.ts'

/** A piece of what the model produces, one token on the wire. */
export interface ReplyPart {
  readonly field: 'content' | 'reasoning_content' | 'refusal'
  readonly text: string
}

/** What the model produces, before it is put on the wire. */
export interface Reply {
  readonly parts: Iterable<ReplyPart>
  /** Null where the server never says why the model stopped. */
  readonly finishReason: 'stop' | 'length' | 'content_filter' | null
  readonly reportsUsage: boolean
  /** True for Azure, whose first chunk holds filter results and no choices. */
  readonly opensWithoutChoices: boolean
}

export function reply(parts: Iterable<ReplyPart>, differences: Partial<Reply> = {}): Reply {
  return {
    parts,
    finishReason: 'stop',
    reportsUsage: true,
    opensWithoutChoices: false,
    ...differences,
  }
}

/** @returns the text as parts of about four characters */
export function partsOf(field: ReplyPart['field'], text: string): readonly ReplyPart[] {
  return wireTokens(text).map((token) => ({ field, text: token }))
}

/** @returns everything that stands in one field, or null where the field stays empty */
export function fieldText(parts: readonly ReplyPart[], field: ReplyPart['field']): string | null {
  const own = parts.filter((part) => part.field === field)
  return own.length === 0 ? null : own.map(({ text }) => text).join('')
}
