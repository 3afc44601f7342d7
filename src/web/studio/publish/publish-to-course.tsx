import { useState } from 'react'
import { CourseQuery } from '#web/course/course-query.tsx'
import { hasCourses } from '#web/course/has-courses.ts'
import { Button } from '#web/design/button.tsx'
import { Modal } from '#web/design/modal.tsx'
import { PublishForm } from './publish-form.tsx'

/** Gives the open file to a course, where the page came from a server that keeps courses; elsewhere nothing is shown. */
export function PublishToCourse({ source }: { readonly source: string }) {
  const [isOpen, setOpen] = useState(false)
  if (!hasCourses()) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>Publish to a course</Button>
      <Modal isOpen={isOpen} onClose={() => setOpen(false)} title="Publish to a course">
        <CourseQuery>
          <PublishForm source={source} onClose={() => setOpen(false)} />
        </CourseQuery>
      </Modal>
    </>
  )
}
