export const usage = `Usage: npm run -s cli -- <command>

  audit <url>            audit a government site against a rule pack
      --pack ID|FILE       rule pack, repeatable (default national-2020)
      --level L            province, prefecture, county, township, department or ministry
      --unit NAME          name of the unit, where the site does not state it
      --as-of YYYY-MM-DD   the day the audit speaks for (default today)
      --path-prefix P      audit only what lies under this path of the host
      --max-requests N     request budget (default 400)
      --max-minutes N      time budget (default none)
      --max-megabytes N    budget of bytes read (default 500)
      --concurrency N      connections to one host (default 2)
      --delay MS           least time between two requests to one host (default 500)
      --ignore-robots      ask for pages that robots.txt excludes, too
      --map-host '*.gov.cn=127.0.0.1:8123'
                           send requests for these hosts to a server on this machine, repeatable
      --render[=PATH]      draw pages that scripts fill or guards hide in an installed Chromium
      --format F           json, csv or html (default json)
      --out FILE           write there instead of to standard output; CSV adds FILE-pairs.csv and FILE-pages.csv
      --save-run FILE      keep pages and findings (gzipped where the name ends in .gz)
      --since RUN_FILE     ask the site only for what has changed since this saved run
  replay <run file>      judge a saved run again, without the network
      --pack, --format, --out as above
  page <file|url>...     print what the page reader sees, one line of JSON per page
      --base URL           address the files were saved from
      --content-type T     Content-Type they were served with
      --map-host           as above
  rules check <file>...  check rule files

Exit status: 0 done, 1 rule files have errors, 2 usage or unreadable file, 3 site unreachable, 4 bad rule pack
`
