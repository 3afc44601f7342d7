import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Bar } from '#web/frame/bar.tsx'
import { Page } from '#web/frame/page.tsx'

interface CoursePageProps {
  readonly children: ReactNode
  readonly width?: 'measure' | 'page'
  /** whether somebody is signed in, who then has an account to look at */
  readonly isSignedIn?: boolean
}

/** The frame of every screen around courses: here words are kept by the server, and the footer says so. */
export const CoursePage = ({ children, width = 'page', isSignedIn = true }: CoursePageProps) => (
  <Page
    width={width}
    keptBy="server"
    bar={<Bar>{isSignedIn && <Link href="/account">My data</Link>}</Bar>}
  >
    {children}
  </Page>
)
