import { session } from './session.setup.ts'
import { briefing, debriefed, parting, reflecting, talking } from './session.states.ts'
import { sessionAtStart } from './session-context.ts'

/**
 * What can happen in a session, and when. It needs one port, the voice, and only while it runs: folding a journal
 * takes the words from the journal.
 */
export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => sessionAtStart(input),
  initial: 'briefing',
  states: { briefing, talking, parting, reflecting, debriefed },
})
