/**
 * Values worked out from visits, kept until something they looked at has changed.
 * A value may rest on other values: where one of those is forgotten, so is what rests on it.
 */
export interface Memo {
  /** To be called for everything a computation looks at, by its name: addresses, as a rule. */
  touch(name: string): void
  /** The value under a name, worked out when it is not known or no longer true. */
  get<T>(name: string, compute: () => T): T
  /** What bears this name has changed: forget what looked at it. */
  arrived(name: string): void
}

/** The name under which a value is looked at by others. */
const valueNamed = (name: string): string => `value of ${name}`

export function createMemo(): Memo {
  const values = new Map<string, { value: unknown }>()
  /** Names of the values that looked at a name. */
  const lookers = new Map<string, Set<string>>()
  const running: Set<string>[] = []

  const touch = (name: string): void => {
    running.at(-1)?.add(name)
  }

  function arrived(name: string): void {
    const names = lookers.get(name)
    if (!names) return
    lookers.delete(name)
    for (const one of names) if (values.delete(one)) arrived(valueNamed(one))
  }

  return {
    touch,
    arrived,
    get<T>(name: string, compute: () => T): T {
      touch(valueNamed(name))
      const known = values.get(name)
      if (known) return known.value as T
      const looked = new Set<string>()
      running.push(looked)
      try {
        const value = compute()
        values.set(name, { value })
        for (const one of looked) {
          const names = lookers.get(one)
          if (names) names.add(name)
          else lookers.set(one, new Set([name]))
        }
        return value
      } finally {
        running.pop()
      }
    },
  }
}
