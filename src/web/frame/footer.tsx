import { languageModelName } from '#web/voice/language-model-name.ts'
import { AppearanceChoice } from './appearance-choice.tsx'

/** What must be said on every screen: what this is, and what it is not. */
export const Footer = ({ keptBy }: { readonly keptBy: 'device' | 'server' }) => (
  <footer className="no-print border-hair border-t">
    <div className="mx-auto flex max-w-page flex-wrap items-end justify-between gap-x-10 gap-y-5 px-4 py-8 text-small text-soft sm:px-[clamp(1rem,4vw,2.5rem)]">
      <p className="max-w-[42rem]">
        The client is a simulation, and the observer is a program that can be wrong. This is
        {keptBy === 'device' ? ' practice' : ' training'}: not therapy, not a crisis service, and no
        verdict on anyone’s fitness to practise.{' '}
        {keptBy === 'device' ? (
          <>
            What you write stays on this device
            {languageModelName() !== null && ', unless you choose to let a language model have it'}.
          </>
        ) : (
          'What you write here is kept by this server; “My data” says who can read it.'
        )}
      </p>
      <AppearanceChoice />
    </div>
  </footer>
)
