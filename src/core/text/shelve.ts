/** Adds a thing to the list that stands under a key. */
export function shelve<K, T>(map: Map<K, T[]>, key: K, thing: T): void {
  const shelf = map.get(key)
  if (shelf) shelf.push(thing)
  else map.set(key, [thing])
}
