import { useEffect, useRef } from 'react'
import type { Skill } from '#scenario/skill.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { LinesField } from '#web/design/lines-field.tsx'
import type { OwnMark } from './own-mark.ts'

interface WhyFieldProps {
  readonly own: OwnMark
  /** skills in which the own level and the observer's lie far apart, or above a cap */
  readonly farApart: readonly Skill[]
  /** raised each time that it was missed */
  readonly needed: number
  readonly isOpen: boolean
}

/** A word of reason, where a level parts far from the proposal or is changed after it was seen. */
export function WhyField({ own, farApart, needed, isOpen }: WhyFieldProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (needed > 0) frame.current?.querySelector('textarea')?.focus()
  }, [needed])
  const names = new Intl.ListFormat('en-GB').format(farApart.map((skill) => SKILL_NAMES[skill]))
  return (
    <div ref={frame} className="grid gap-1.5 border-amber border-s-2 ps-4">
      <LinesField
        label="Why"
        hint={[
          farApart.length > 0 &&
            `${names}: your level lies two or more from the observer’s, or above what a critical event leaves. Yours stands; say in a word what it rests on.`,
          own.needsReason &&
            'A level changes after the proposal was seen: say why. It is kept with the mark.',
        ]
          .filter(Boolean)
          .join(' ')}
        problem={needed > 0 && own.reason.trim() === '' ? 'This needs a reason.' : null}
        maxLength={2000}
        dir="auto"
        readOnly={!isOpen}
        value={own.reason}
        onText={own.writeReason}
      />
    </div>
  )
}
