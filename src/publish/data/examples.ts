/** Examples of how to use the files, to copy: each works as it stands on the published addresses. */
import type { Urls } from '../../site/urls.ts';
import { absolute, apiPath, dataPath } from '../paths.ts';

/** An example with the program that it is for. */
export interface Example {
  readonly label: string;
  readonly text: string;
}

/** SQL for the database that the examples hold; a test runs it. */
export const exampleQueries = {
  relation: `SELECT date_words, title FROM events_of_relation WHERE relation_id = 'cn-us'`,
  stances: `SELECT norm, stance, date_words FROM latest_stances WHERE party_id = 'cn'`,
  search: `SELECT e.date_words, e.title FROM events_fts JOIN events e ON e.rowid = events_fts.rowid WHERE events_fts MATCH 'theft' ORDER BY rank`,
};

/** The examples, from the least that one needs to have installed to the most. */
export function examples(urls: Urls): Example[] {
  const events = absolute(urls, apiPath('events'));
  const base = absolute(urls, dataPath(''));
  const database = absolute(urls, dataPath('record.sqlite'));
  return [
    {
      label: 'curl and jq',
      text: `curl -s ${events} |
  jq -r '.events[] | select(any(.parties[]; .party == "cn")) | [.date.edtf, .title] | @tsv'`,
    },
    {
      label: 'R',
      text: `base <- "${base}"
get <- function(name) read.csv(paste0(base, name), encoding = "UTF-8", na.strings = "")
events <- get("events.csv")
parties <- get("event_parties.csv")
china <- events[events$id %in% parties$event_id[parties$party_id == "cn"], ]
table(substr(china$date_earliest, 1, 4), china$family)`,
    },
    {
      label: 'Python with pandas',
      text: `import pandas as pd

base = "${base}"
def get(name):
    return pd.read_csv(base + name, keep_default_na=False, na_values=[""])

events = get("events.csv").set_index("id")
parties = get("event_parties.csv").query("party_id == 'cn'")
china = events.loc[parties["event_id"].unique()]
print(china.groupby([china["date_earliest"].str[:4], "family"]).size().unstack(fill_value=0))`,
    },
    {
      label: 'DuckDB',
      text: `SELECT n.norm_id, n.stance, count(*) AS events
FROM read_csv('${base}event_norms.csv', header = true) n
JOIN read_csv('${base}events.csv', header = true) e ON e.id = n.event_id
WHERE e.date_earliest >= '2015-01-01'
GROUP BY ALL
ORDER BY events DESC;`,
    },
    {
      label: 'SQLite and Datasette',
      text: `curl -O ${database}
sqlite3 record.sqlite "${exampleQueries.relation}"
sqlite3 record.sqlite "${exampleQueries.stances}"
sqlite3 record.sqlite "${exampleQueries.search}"
datasette record.sqlite`,
    },
  ];
}
