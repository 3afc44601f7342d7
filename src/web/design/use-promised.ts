import { useEffect, useState } from 'react'

/** @returns what `load` promises, or undefined until then; asked again whenever `key` changes */
export function usePromised<Value>(load: () => Promise<Value>, key: unknown): Value | undefined {
  const [arrived, setArrived] = useState<{ readonly key: unknown; readonly value: Value }>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when to ask again
  useEffect(() => {
    let isCurrent = true
    void load().then((value) => {
      if (isCurrent) setArrived({ key, value })
    })
    return () => {
      isCurrent = false
    }
  }, [key])
  return arrived && Object.is(arrived.key, key) ? arrived.value : undefined
}
