import type { SkillCourse } from '#feedback/progress/skill-course.ts'
import { SkillCourseArticle } from './skill-course-article.tsx'

export const SkillCourses = ({ courses }: { readonly courses: readonly SkillCourse[] }) => (
  <section aria-labelledby="skills" className="grid gap-5">
    <div className="grid max-w-measure gap-2">
      <h2 id="skills">Skills, session by session</h2>
      <p className="text-small text-soft">
        A dot is the level of one session, 1 to 5. The bar through it says where the level would
        likely lie, four times in five, had the client offered other openings: few openings, a long
        bar. It is reckoned from their number alone and is our judgement; what the observer misread
        is not in it. A short stroke beneath the scale is a session in which the skill was not
        assessed.
      </p>
    </div>
    <div className="grid items-start gap-5 [&>*:has(details[open])]:col-span-full md:grid-cols-2">
      {courses.map((course) => (
        <SkillCourseArticle key={course.skill} course={course} />
      ))}
    </div>
  </section>
)
