import { type FixtureSite, hostOfRequest, listen } from "../listen"
import { homePage, hostileHost, infoPage } from "./pages"
import { type Answer, send } from "./respond"
import type { Trap } from "./trap"
import { contentTraps } from "./traps-content"
import { guardTraps } from "./traps-guards"
import { transportTraps } from "./traps-transport"

const scripted = [...contentTraps, ...guardTraps, ...transportTraps]

/** The home page in place of another: told by comparison with the home page. */
const homeInstead: Omit<Trap, "answer"> = {
  path: "/home-instead/",
  name: "home page with 200",
  label: "政府采购",
  expected: ["home-instead"],
}

/** Every trap by path, with the outcomes that are right for it. */
export const traps = [...scripted, homeInstead].map(({ path, name, label, expected }) => ({
  path,
  name,
  label,
  expected,
}))

/** Serves the hostile site on the loopback: one path per trap, and a home page that leads to all of them. */
export async function startHostile({ port = 0 }: { port?: number } = {}): Promise<FixtureSite> {
  const home = send(homePage(traps))
  const answers = new Map<string, Answer>(scripted.map(({ path, answer }) => [path, answer]))
  for (const path of ["/", "/index.html", homeInstead.path]) answers.set(path, home)
  const asked = new Map<string, number>()

  function answerTo(path: string): Answer {
    const answer = answers.get(path)
    if (answer) return answer
    if (/^\/info\/2021\/\d+\.html/.test(path))
      return send(infoPage(`第${path.match(/(\d+)\.html/)?.[1]}期信息`))
    return send("Not Found", "text/plain", 404)
  }

  return listen(hostileHost, port, (request, response) => {
    const url = new URL(request.url ?? "/", `http://${hostileHost}`)
    const before = asked.get(url.pathname) ?? 0
    asked.set(url.pathname, before + 1)
    const known = [hostileHost, "127.0.0.1", "localhost"].includes(hostOfRequest(request))
    const answer = known ? answerTo(url.pathname) : send("Not Found", "text/plain", 404)
    return answer({ request, response, url, before })
  })
}
