/** Bytes the extension keeps on disk, as the browser estimates them. */
export async function usage(): Promise<number> {
  return (await navigator.storage.estimate()).usage ?? 0
}
