const LOOK_EVERY_MS = 500

/**
 * Ends a run when its time is over, whatever it waits for just then.
 * @returns ends the watch
 */
export function watchTime(isOver: () => boolean, end: () => void): () => void {
  const timer = setInterval(() => {
    if (isOver()) end()
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
