import { speaksForSelf } from '#coding/out-of-role.ts'
import type { Drill } from '#feedback/drills/drill.ts'
import { drillPlace } from '#web/drills/drill-place.ts'
import { ReplyForm } from '#web/retry/reply-form.tsx'
import { usePrivateWords } from '#web/session/use-private-words.ts'

interface DrillFormProps {
  readonly drill: Drill
  readonly isBusy: boolean
  /** why it could not be kept */
  readonly trouble: string | null
  /** it is a go after another: the box takes the focus */
  readonly isAnother: boolean
  /** the words were about the student: they are forgotten, and the drilling stops */
  readonly onAboutSelf: () => void
  readonly onSay: (text: string) => void
}

/** Where the student answers. What is typed outlives a reload and stays until it is kept. */
export function DrillForm({ drill, isAnother, ...rest }: DrillFormProps) {
  const [text, write] = usePrivateWords(drillPlace(drill.id), 'draft')
  return (
    <ReplyForm
      {...rest}
      text={text}
      write={write}
      placeholder="What do you say?"
      isFocused={isAnother}
      speaksForSelf={speaksForSelf}
      whatFollows="The drilling stops."
    />
  )
}
