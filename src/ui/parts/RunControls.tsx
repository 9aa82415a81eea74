import Pause from "lucide-react/icons/pause"
import Play from "lucide-react/icons/play"
import Square from "lucide-react/icons/square"
import type { RunPhase } from "../../platform/browser/types"
import { Button } from "./Button"

interface Props {
  state: RunPhase
  onPause(): void
  onResume(): void
  onStop(): void
}

/** Pause and stop of an audit that is under way or in the line. */
export function RunControls({ state, onPause, onResume, onStop }: Props) {
  const stopping = state === "stopping"
  return (
    <>
      {state === "paused" ? (
        <Button onClick={onResume}>
          <Play size={16} aria-hidden />
          继续
        </Button>
      ) : (
        <Button onClick={onPause} disabled={stopping}>
          <Pause size={16} aria-hidden />
          暂停
        </Button>
      )}
      <Button onClick={onStop} disabled={stopping}>
        <Square size={14} aria-hidden />
        停止
      </Button>
    </>
  )
}
