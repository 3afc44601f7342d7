/**
 * One thing that a server does to a connection. An answer is a sequence of these, so a fault is data: it says what is
 * sent and where it ends, and one player (`play-steps.ts`) carries it out. A sequence that simply ends, ends the answer.
 */
export type Step =
  | {
      readonly step: 'head'
      readonly status: number
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly step: 'send'; readonly bytes: Buffer }
  | { readonly step: 'wait'; readonly ms: number }
  /** Nothing more is sent and the connection stays open. */
  | { readonly step: 'hold' }
  /** The connection is destroyed. */
  | { readonly step: 'cut' }

export const head = (status: number, headers: Readonly<Record<string, string>>): Step => ({
  step: 'head',
  status,
  headers,
})

export const send = (text: string): Step => ({ step: 'send', bytes: Buffer.from(text, 'utf8') })

export const wait = (ms: number): Step => ({ step: 'wait', ms })
