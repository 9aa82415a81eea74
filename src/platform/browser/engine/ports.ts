import type { RuleSet } from "../../../core/audit/types"
import type { Clock, ReadPort, RenderPort, RequestPort } from "../../../core/crawl/ports"
import type { Level } from "../../../core/result/types"
import type { EngineEvent, PackChoice } from "../types"

/** What the engine needs of the document it runs in. */
export interface EnginePorts {
  request: RequestPort
  read: ReadPort
  /** Reads document files. */
  readFile?: ReadPort
  /** Draws pages in background tabs. */
  render?: RenderPort
  clock: Clock
  /** Whether the machine is connected to a network, as far as the browser knows. */
  online(): boolean
  packsFor(level: Level, code?: string | null): Promise<PackChoice[]>
  /** The merged rules of some packs. Throws NamedError `bad-pack`. */
  ruleSet(packIds: string[]): Promise<RuleSet>
  /** Names the code that judges; undefined where it can't be told. */
  build?(): Promise<string | undefined>
  tell(event: EngineEvent): void
  /** Told when the first run begins and when the last one ends. */
  busy(busy: boolean): void
}
