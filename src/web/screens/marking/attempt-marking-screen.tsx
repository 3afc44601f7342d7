import { AnsweredPart } from '#web/course/answered-part.tsx'
import { CoursePage } from '#web/course/course-page.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { SignedIn } from '#web/course/signed-in.tsx'
import { AttemptMarking } from './attempt-marking.tsx'

interface AttemptMarkingScreenProps {
  readonly attempt: string
}

/** One attempt to mark: what was said, own levels, and only then what others made of it. */
export const AttemptMarkingScreen = ({ attempt }: AttemptMarkingScreenProps) => (
  <SignedIn>{({ person }) => <OpenedMarking attempt={attempt} person={person.id} />}</SignedIn>
)

function OpenedMarking({
  attempt,
  person,
}: AttemptMarkingScreenProps & { readonly person: string }) {
  const answer = useAnswer('GET /api/attempts/:attempt/marking', { params: { attempt } })
  return (
    <CoursePage>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <AnsweredPart answer={answer} what="The attempt is">
          {(view) => <AttemptMarking view={view} person={person} onNews={answer.again} />}
        </AnsweredPart>
      </div>
    </CoursePage>
  )
}
