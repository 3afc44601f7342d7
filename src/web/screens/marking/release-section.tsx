import { AnsweredPart } from '#web/course/answered-part.tsx'
import { useAnswer } from '#web/course/course-query.tsx'
import { ReleaseForm } from './release-form.tsx'

/** What can be given back to students, and doing it. For instructors. */
export function ReleaseSection({ exercise }: { readonly exercise: string }) {
  const answer = useAnswer('GET /api/exercises/:exercise/release', { params: { exercise } })
  const rules = useAnswer('GET /api/exercises/:exercise', { params: { exercise } })
  return (
    <section
      aria-labelledby="giving-back"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 border-hair border-t pt-8"
    >
      <h2 id="giving-back">Giving back</h2>
      <AnsweredPart answer={answer} what="What can be given back is">
        {(preview) => (
          <AnsweredPart answer={rules} what="What can be given back is">
            {({ settings }) => (
              <ReleaseForm exercise={exercise} preview={preview} rules={settings.release} />
            )}
          </AnsweredPart>
        )}
      </AnsweredPart>
    </section>
  )
}
