import type { Verdict } from '#scoring/verdict.ts'
import type { SelfRating } from '#simulation/journal.ts'
import { SkillArticle } from './skill-article.tsx'

interface SkillsSectionProps {
  readonly verdicts: readonly Verdict[]
  readonly reflection: SelfRating | null
}

export const SkillsSection = ({ verdicts, reflection }: SkillsSectionProps) => (
  <section aria-label="Skills">
    <h2 className="mb-5">Skills</h2>
    <div className="grid gap-4 sm:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
      {verdicts.map((verdict) => (
        <SkillArticle
          key={verdict.skill}
          verdict={verdict}
          selfRating={reflection?.ratings[verdict.skill] ?? null}
        />
      ))}
    </div>
  </section>
)
