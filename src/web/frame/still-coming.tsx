import type { ReactNode } from 'react'
import { useLasting } from '#web/design/use-lasting.ts'

/** A wait shorter than this needs no words. Judgement: about where a pause begins to feel like a fault. */
const QUIET_MS = 700

/** A quiet sentence for as long as something is awaited; a short wait stays silent. */
export const StillComing = ({ children }: { readonly children: ReactNode }) => (
  <p role="status" className="text-soft">
    {useLasting(true, QUIET_MS) && children}
  </p>
)
