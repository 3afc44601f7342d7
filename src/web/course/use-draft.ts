import { useState } from 'react'
import { readDraft, writeDraft } from './draft.ts'

export type Texts = Readonly<Record<string, string>>

export interface Draft<Fields extends Texts> {
  readonly fields: Fields
  /** something was typed that is not saved yet */
  readonly isTouched: boolean
  readonly change: (changes: Partial<Fields>) => void
  /** goes back to what was there before anything was typed, or to nothing */
  readonly forget: () => void
}

/**
 * The fields of a form, which outlive a reload until they are sent.
 * @param place names the form, and what it is about
 * @param untouched what stands in the form before anything is typed; where it changes, only what was typed stays
 */
export function useDraft<Fields extends Texts>(place: string, untouched: Fields): Draft<Fields> {
  const [typed, setTyped] = useState<Partial<Fields>>(() => typedAt(place, untouched))
  const keep = (next: Partial<Fields>) => {
    setTyped(next)
    writeDraft(place, Object.keys(next).length === 0 ? null : JSON.stringify(next))
  }
  return {
    fields: { ...untouched, ...typed },
    isTouched: Object.keys(typed).length > 0,
    change: (changes) => keep({ ...typed, ...changes }),
    forget: () => keep({}),
  }
}

function typedAt<Fields extends Texts>(place: string, untouched: Fields): Partial<Fields> {
  const kept = readDraft(place)
  if (kept === null) return {}
  // Written by this very form, perhaps by an older one: fields that it no longer has are left out.
  const entries = Object.entries(JSON.parse(kept) as Texts).filter(([field]) => field in untouched)
  return Object.fromEntries(entries) as Partial<Fields>
}
