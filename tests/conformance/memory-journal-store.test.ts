import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { sessionHostConformance } from './session-host.ts'

const store = createMemoryJournalStore()

sessionHostConformance('memory', () => store)
