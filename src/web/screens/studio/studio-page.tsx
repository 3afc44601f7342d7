import type { ReactNode } from 'react'
import { Bar } from '#web/frame/bar.tsx'
import { Footer } from '#web/frame/footer.tsx'
import { SkipLink } from '#web/frame/skip-link.tsx'
import './studio-page.css'

interface StudioPageProps {
  /** a file is being held over the page */
  readonly isOver: boolean
  readonly children: ReactNode
}

/** As wide as the window: a file and its client want to stand side by side. */
export const StudioPage = ({ isOver, children }: StudioPageProps) => (
  <div className="studio-page flex min-h-dvh flex-col">
    <SkipLink />
    <Bar />
    <main
      id="main"
      tabIndex={-1}
      className={`w-full flex-1 px-4 pt-5 pb-14 outline-none sm:px-[clamp(1rem,2.5vw,2.5rem)] ${isOver ? 'bg-teal-wash' : ''}`}
    >
      {children}
    </main>
    <Footer keptBy="device" />
  </div>
)
