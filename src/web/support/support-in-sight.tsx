import { TUTORS_LEVEL } from '#web/scenarios/open-levels.ts'
import { SupportWords } from './support-words.tsx'

/** Before and after the hardest clients support is not one press away but in sight. @source clinical reference E5 */
export const SupportInSight = ({ level }: { readonly level: number }) =>
  level >= TUTORS_LEVEL && (
    <section aria-labelledby="support-in-sight" className="sheet grid gap-3 p-5">
      <h2 id="support-in-sight" className="text-[1.05rem]">
        Support for you
      </h2>
      <p>
        What such a talk stirs in you is real. You can stop at any moment, and it does not count
        against you.
      </p>
      <SupportWords />
    </section>
  )
