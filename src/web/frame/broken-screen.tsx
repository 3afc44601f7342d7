import { Component, type ReactNode } from 'react'
import type { JournalEntry } from '#simulation/journal.ts'
import { Button, pressable } from '#web/design/button.tsx'
import { downloadJournal } from '#web/session/download-journal.ts'
import type { Practice } from '#web/session/practice.ts'
import { isGradedAddress } from './is-graded-address.ts'

interface BrokenScreenProps {
  readonly children: ReactNode
  readonly practice: Pick<Practice, 'openJournals' | 'onlyInPage'>
}

/** The net under every screen: says plainly that something broke and keeps hold of what was said. */
export class BrokenScreen extends Component<BrokenScreenProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false }
  /** as they were when it broke: the screen lets go of its session as it goes */
  private journals: readonly (readonly JournalEntry[])[] | null = null

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override componentDidCatch() {
    window.addEventListener('beforeunload', this.warn)
  }

  override componentWillUnmount() {
    window.removeEventListener('beforeunload', this.warn)
  }

  /** The screen that warned of it is gone. */
  private readonly warn = (event: BeforeUnloadEvent) => {
    if (this.props.practice.onlyInPage().length > 0) event.preventDefault()
  }

  override render() {
    if (!this.state.isBroken) return this.props.children
    const { openJournals, onlyInPage } = this.props.practice
    this.journals ??= openJournals()
    return (
      <main className="mx-auto grid max-w-measure gap-5 px-4 py-16">
        <h1>This page broke</h1>
        <p>
          That is our fault, not yours.{' '}
          {onlyInPage().length > 0
            ? 'Your session lives in this page only: download what was said before you load the page again, which loses it here.'
            : isGradedAddress(location.pathname)
              ? 'Everything that was sent is kept by the course’s server, and loading the page again takes you back to where you were.'
              : 'Every reply you sent is kept on this device, and loading the page again takes you back to where you were.'}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button weight="main" onClick={() => window.location.reload()}>
            Load the page again
          </Button>
          {this.journals.map((journal, nth) => (
            <Button key={journal[0]?.session ?? nth} onClick={() => downloadJournal(journal)}>
              Download what was said
            </Button>
          ))}
          <a className={pressable('quiet')} href="/">
            Back to the scenarios
          </a>
        </div>
      </main>
    )
  }
}
