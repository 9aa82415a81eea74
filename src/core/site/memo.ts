/**
 * Values worked out from visits, kept until an address they looked at is answered anew.
 * A value may rest on other values; what they looked at counts as looked at by it.
 */
export interface Memo {
  /** To be called for every address a computation looks at. */
  touch(address: string): void
  /** The value under a name, worked out when it is not known or no longer true. */
  get<T>(name: string, compute: () => T): T
  /** An address was answered anew: forget what looked at it. */
  arrived(address: string): void
  drop(name: string): void
}

export function createMemo(): Memo {
  const values = new Map<string, { value: unknown; addresses: ReadonlySet<string> }>()
  const lookers = new Map<string, Set<string>>()
  const running: Set<string>[] = []

  const touch = (address: string): void => {
    for (const addresses of running) addresses.add(address)
  }

  return {
    touch,
    get<T>(name: string, compute: () => T): T {
      const known = values.get(name)
      if (known) {
        for (const address of known.addresses) touch(address)
        return known.value as T
      }
      const addresses = new Set<string>()
      running.push(addresses)
      try {
        const value = compute()
        values.set(name, { value, addresses })
        for (const address of addresses) {
          const names = lookers.get(address)
          if (names) names.add(name)
          else lookers.set(address, new Set([name]))
        }
        return value
      } finally {
        running.pop()
      }
    },
    arrived(address) {
      for (const name of lookers.get(address) ?? []) values.delete(name)
      lookers.delete(address)
    },
    drop(name) {
      values.delete(name)
    },
  }
}
