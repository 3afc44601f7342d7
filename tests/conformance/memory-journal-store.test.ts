import { createMemoryJournalStore } from '#simulation/memory-journal-store.ts'
import { journalStoreConformance } from './journal-store.ts'
import { sessionHostConformance } from './session-host.ts'

const store = createMemoryJournalStore()

journalStoreConformance('memory', async () => ({ store, beside: store }))
sessionHostConformance('memory', () => store)
