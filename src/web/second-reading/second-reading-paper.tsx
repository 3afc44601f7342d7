import type { Debrief } from '#feedback/debrief.ts'
import { FlagList } from './flag-list.tsx'
import { counted } from './number-word.ts'
import type { ReadTwice } from './outcome.ts'
import { ReplyByReply } from './reply-by-reply.tsx'
import { SecondSkill } from './second-skill.tsx'
import { styleWords } from './style-words.ts'

interface SecondReadingPaperProps extends ReadTwice {
  readonly debrief: Debrief
  /** the name of the model server */
  readonly server: string
}

/** What the second reader made of the session, skill by skill, and where it parts from the observer. */
export const SecondReadingPaper = ({
  debrief,
  server,
  reading,
  comparison,
}: SecondReadingPaperProps) => (
  <>
    <p className="max-w-measure">
      Read by a language model at <span className="wrap-anywhere">{server}</span>, which did not
      know what the observer made of it. It is no mark and changes no level above. Where the two
      differ, either can be wrong.
    </p>
    {comparison !== null && <FlagList flags={comparison.flags} />}
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 sm:grid-cols-2">
      {reading.skills.map((skill) => (
        <SecondSkill
          key={skill.skill}
          read={skill}
          verdict={debrief.verdicts.find((verdict) => verdict.skill === skill.skill) ?? null}
          readings={reading.readings}
          debrief={debrief}
        />
      ))}
    </div>
    <p className="max-w-measure text-small">{styleWords(reading.style)}</p>
    {comparison !== null && (
      <ReplyByReply comparison={comparison} reading={reading} transcript={debrief.transcript} />
    )}
    <p className="text-small text-soft wrap-anywhere">
      {reading.model}, prompt {reading.promptVersion},{' '}
      {counted(reading.readings, 'reading', 'readings')}
    </p>
  </>
)
