import type { ReactNode } from 'react'
import { Bar } from './bar.tsx'
import { Footer } from './footer.tsx'
import { SkipLink } from './skip-link.tsx'

interface PageProps {
  readonly children: ReactNode
  readonly bar?: ReactNode
  /** 'measure' for reading, 'page' for screens with a margin */
  readonly width?: 'measure' | 'page'
  /** where what is written on this screen stays */
  readonly keptBy?: 'device' | 'server'
}

const WIDTHS = { measure: 'max-w-[44rem]', page: 'max-w-page' } as const

/** A screen with its bar above and what must always be said below. */
export const Page = ({ children, bar = <Bar />, width = 'page', keptBy = 'device' }: PageProps) => (
  <div className="flex min-h-dvh flex-col">
    <SkipLink />
    {bar}
    <main
      id="main"
      tabIndex={-1}
      className={`mx-auto w-full flex-1 px-4 pt-10 pb-16 outline-none sm:px-[clamp(1rem,4vw,2.5rem)] ${WIDTHS[width]}`}
    >
      {children}
    </main>
    <Footer keptBy={keptBy} />
  </div>
)
