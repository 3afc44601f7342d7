import '#web/design/theme.css'
import { createRoot } from 'react-dom/client'
import { invariant } from '#lib/invariant.ts'
import { App } from './app.tsx'
import { chosenAppearance, showAppearance } from './frame/appearance.ts'
import { bringLater } from './frame/bring-later.ts'
import { isGradedAddress } from './frame/is-graded-address.ts'
import { oncePainted } from './frame/once-painted.ts'
import { fetchJson, scenarioCatalogue } from './scenarios/scenario-catalogue.ts'
import { fetchPastSessions } from './screens/home/lazy-past-sessions.tsx'
import { fetchDebriefScreen } from './screens/lazy-debrief-screen.tsx'
import { fetchLaterScreens } from './screens/lazy-later-screens.tsx'
import { fetchReflectionScreen } from './screens/lazy-reflection-screen.tsx'
import { fetchElsewhereScreen } from './screens/session/lazy-elsewhere-screen.tsx'
import { fetchLookWithin } from './screens/session/lazy-look-within.tsx'
import { browserPractice } from './session/browser-practice.ts'
import { browserSessionLocks } from './session/browser-session-locks.ts'
import { bringSessionEngine } from './session/session-engine.ts'
import { languageModelName } from './voice/language-model-name.ts'
import { offeredVoice } from './voice/offered-voice.ts'

const root = document.getElementById('root')
invariant(root, 'index.html holds an element with the id "root"')

const catalogue = scenarioCatalogue(fetchJson)
const server = languageModelName()
const offered = server === null ? null : offeredVoice(server)
showAppearance(chosenAppearance())
const practice = browserPractice(catalogue, browserSessionLocks(), offered)
createRoot(root).render(<App practice={practice} />)

// Once the first page is drawn, everything that a session can need is brought: afterwards the page asks nothing of the
// network, but for words. Where graded work is done, nothing of the scenarios that are for practice has any business.
const isGraded = isGradedAddress(location.pathname)
const scenario = /^\/practise\/([^/]+)$/.exec(location.pathname)?.[1]
await (scenario === undefined ? !isGraded && catalogue.cards() : catalogue.compiled(scenario))
await oncePainted()
bringLater()
for (const face of document.fonts) void face.load().catch(() => {})
if (!isGraded)
  void catalogue
    .fetchAll()
    .then(bringSessionEngine)
    .then(offered?.fetch)
    .then(fetchReflectionScreen)
    .then(fetchDebriefScreen)
    .then(fetchPastSessions)
    .then(fetchLookWithin)
    .then(fetchElsewhereScreen)
    .then(fetchLaterScreens)
    .then(() =>
      import('./offline/keep-offline.ts').then(
        ({ keepOffline }) => keepOffline(practice),
        () => {},
      ),
    )
