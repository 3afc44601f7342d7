import { useLocation } from 'wouter'
import { Button } from '#web/design/button.tsx'

export function NewExercise({ course }: { readonly course: string }) {
  const [, navigate] = useLocation()
  return (
    <Button weight="main" onClick={() => navigate(`/courses/${course}/exercises/new`)}>
      New exercise
    </Button>
  )
}
