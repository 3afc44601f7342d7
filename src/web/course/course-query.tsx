import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Api } from '#contract/api/api-types.ts'
import type { Result } from '#lib/result.ts'
import { type Answered, type Asked, type AskFailure, ask } from '#web/api/ask.ts'

/** Thrown inside the query library alone, which knows a failure by nothing else. */
class Refused extends Error {
  readonly failure: AskFailure

  constructor(failure: AskFailure) {
    super(failure.code)
    this.failure = failure
  }
}

/** One for all the screens around courses, so that what one has read another need not ask for again. */
const client = new QueryClient({
  defaultOptions: {
    // Offline is said, not waited through; nothing is asked twice behind the reader's back.
    queries: { retry: false, networkMode: 'always', staleTime: 2000 },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** Stands around each screen that asks the server, inside the screen's own script. */
export const CourseQuery = ({ children }: { readonly children: ReactNode }) => (
  <QueryClientProvider client={client}>{children}</QueryClientProvider>
)

/** After somebody signed in or out nothing that was read before is theirs. */
export const forgetAnswers = (): void => client.clear()

type Key = keyof Api

export interface Answer<Value> {
  /** what came last; undefined until something did */
  readonly value: Value | undefined
  /** why the last asking came to nothing; an earlier value may stand beside it */
  readonly failure: AskFailure | null
  readonly isAsking: boolean
  /** when the value came, ms since 1970; 0 before */
  readonly at: number
  readonly again: () => void
}

/** The values of `:course` and the like, and what goes into the query. */
type Place = Pick<Asked<'GET /api/me'>, 'params' | 'query'>

interface HowToAsk {
  /** asks again and again while the page is looked at */
  readonly everyMs?: number | false
  readonly isOff?: boolean
}

/** What the server answers to a GET, asked again when the page is returned to or something was changed. */
export function useAnswer<K extends Key>(
  key: K,
  address: Place = {},
  { everyMs = false, isOff = false }: HowToAsk = {},
): Answer<Answered<K>> {
  const query = useQuery<Answered<K>, Refused, Answered<K>>({
    queryKey: [key, address.params ?? {}, address.query ?? {}],
    queryFn: async ({ signal }) => {
      // A route that is read takes no body, so an address and a signal are all that it can be asked with.
      const result = await ask(key, { ...address, signal } as Asked<K>)
      if (!result.ok) throw new Refused(result.failure)
      return result.value
    },
    enabled: !isOff,
    refetchInterval: everyMs,
  })
  return {
    value: query.data,
    failure: query.error?.failure ?? null,
    isAsking: query.isFetching,
    at: query.dataUpdatedAt,
    again: () => void query.refetch(),
  }
}

export interface Act<K extends Key> {
  /** Asks for a change; afterwards whatever is shown is read again. */
  readonly act: (asked: Asked<K>) => Promise<Result<Answered<K>, AskFailure>>
  readonly isActing: boolean
  /** why the last one came to nothing; null once it is tried again */
  readonly failure: AskFailure | null
  readonly forgetFailure: () => void
}

/** A change that the server is asked for. A failure is a value: the caller keeps what was typed. */
export function useAct<K extends Key>(key: K): Act<K> {
  const mutation = useMutation({
    mutationFn: (asked: Asked<K>) => ask(key, asked),
    onSuccess: (result) => (result.ok ? client.invalidateQueries() : undefined),
  })
  const result = mutation.data
  return {
    act: mutation.mutateAsync,
    isActing: mutation.isPending,
    failure: result !== undefined && !result.ok ? result.failure : null,
    forgetFailure: mutation.reset,
  }
}

/** @returns what has everything that is shown asked for again */
export const useRefresh = () => () => client.invalidateQueries()
