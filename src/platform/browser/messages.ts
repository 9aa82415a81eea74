import type { RuleCalls } from "./rules/types"
import type { RunFileCalls } from "./run-files/types"
import type { BackgroundCalls, EngineCalls, EngineEvent, Failure } from "./types"

/** Requests between the parts of the extension: one envelope, one answer each. Errors cross as data. */

interface Targets {
  background: BackgroundCalls
  engine: EngineCalls
  rules: RuleCalls
  files: RunFileCalls
}
type Target = keyof Targets

// biome-ignore lint/suspicious/noExplicitAny: the shape of every call, whatever its arguments
type AnyCall = (...args: any[]) => any
type Name<T extends Target> = keyof Targets[T] & string
type Call<T extends Target, K extends Name<T>> = Extract<Targets[T][K], AnyCall>

/** The calls of one target, as the side that answers them may write them. */
export type Handlers<T extends Target> = {
  [K in Name<T>]: (
    ...args: Parameters<Call<T, K>>
  ) => ReturnType<Call<T, K>> | Promise<ReturnType<Call<T, K>>>
}

interface Envelope {
  target: Target
  type: string
  args: unknown[]
}

type Reply = { ok: true; data: unknown } | { ok: false; error: Failure }

/** A failure with a name, thrown by `call` and turned into data by `answer`. */
export class NamedError extends Error {
  constructor(
    readonly code: string,
    text: string,
  ) {
    super(text)
  }
}

/** Any thrown value as a failure; errors without a name are `internal`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof NamedError) return { code: error.code, text: error.message }
  return { code: "internal", text: `内部错误：${error instanceof Error ? error.message : String(error)}` }
}

/** Answers the calls of one target. To be called once, at the top of the target's script. */
export function answer<T extends Target>(target: T, handlers: Handlers<T>): void {
  chrome.runtime.onMessage.addListener((message: Partial<Envelope> | null, sender, reply) => {
    if (message?.target !== target || sender.id !== chrome.runtime.id) return false
    const handler = Object.hasOwn(handlers, message.type ?? "")
      ? (handlers[message.type as Name<T>] as AnyCall)
      : undefined
    Promise.resolve()
      .then(() => {
        if (!handler) throw new NamedError("unknown-call", `没有这个操作：${message.type}`)
        return handler(...(message.args ?? []))
      })
      .then(
        (data) => reply({ ok: true, data } satisfies Reply),
        (error) => reply({ ok: false, error: failureOf(error) } satisfies Reply),
      )
    return true
  })
}

/** Calls one target and waits for its answer. Throws NamedError (`no-receiver` where nobody listens). */
export async function call<T extends Target, K extends Name<T>>(
  target: T,
  type: K,
  ...args: Parameters<Call<T, K>>
): Promise<ReturnType<Call<T, K>>> {
  const reply = await chrome.runtime
    .sendMessage<Envelope, Reply | undefined>({ target, type, args })
    .catch((): undefined => undefined)
  if (!reply) throw new NamedError("no-receiver", "评查引擎没有应答，请重试")
  if (!reply.ok) throw new NamedError(reply.error.code, reply.error.text)
  return reply.data as ReturnType<Call<T, K>>
}

/** Tells every open page of the extension; nobody need listen. */
export function broadcast(event: EngineEvent): void {
  chrome.runtime.sendMessage(event).catch(() => {
    // No page is open and the service worker sleeps: nobody to tell.
  })
}

/** Hears what the engine tells. Returns a function that ends it. */
export function onBroadcast(listener: (event: EngineEvent) => void): () => void {
  const hear = (message: Partial<EngineEvent> | null) => {
    if (message?.event === "run") listener(message as EngineEvent)
    return false
  }
  chrome.runtime.onMessage.addListener(hear)
  return () => chrome.runtime.onMessage.removeListener(hear)
}
