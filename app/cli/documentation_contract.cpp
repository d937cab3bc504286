#include "cli/documentation_contract.h"

namespace candor::cli {

using namespace Qt::StringLiterals;

QString overview() {
  return uR"(Candor without windows: it reads resumes and postings, and tells how well they fit and what proves it. Everything
happens on this computer and nothing is sent. Only the commands of the vault store anything, in one encrypted folder.

```
candor-cli match --resume resume.pdf --job posting.txt
candor-cli match --resume resume.pdf --job posting.txt --html analysis.html --pdf analysis.pdf
candor-cli rank --resumes resumes/ --jobs postings.jsonl --top 10
candor-cli profile --json *.pdf | jq '.[].basics.email'

candor-cli vault create
candor-cli resume add resume.pdf
candor-cli job add posting.txt --company "Harbour Goods"
candor-cli analysis add --resume 1 --job 1
candor-cli report analysis --out analysis.pdf
candor-cli search month-end closing
```

Results go to standard output; messages and progress go to standard error. Exit codes: 0 done, 1 something failed, 2 the
command line was not understood. With several inputs, one that cannot be read costs its own row and the exit code 1; the
others still come out, in the order they were given. Progress is shown, and colours are used, on a terminal only;
`NO_COLOR` turns colours off. Characters of a document that would command a terminal are never printed.

What `import` adds to the ontology lies in the data folder of the program, not in a vault, and is used by every command
from then on; an analysis names it in its data version (`2026-11-1f0c5a3e+5b1d09aa`).

The passphrase of a vault comes from `--passphrase-file`, from `--passphrase-fd`, or from the keyboard; never from an
argument or the environment. Where the system's keychain opens the vault, none is asked for. What a row says was done is on
the disk.
)"_s;
}

namespace {

QString matchingContract() {
  return uR"(`--json` prints one document: an object for one input, an array for several (`rank`: always an array). `--jsonl` prints a
line for each input. `file` is the argument as it was given. `start` and `end` count Unicode code points of the text that
`read` returns, and a quote is that text, verbatim. What could not be read is a row with an `error`:

```
{"file": "cv.pdf", "error": {"fault": "not_found", "message": "There is no such file. Check the name and the folder."}}
```

Faults: `not_found`, `not_readable`, `not_writable`, `unknown_format`, `too_large`, `damaged`, `protected`, `no_text`,
`garbled`, `too_short`, `timed_out`, `crashed`, `cancelled`, `invalid`, `unavailable`, `internal`, and of the vault
`wrong_key`, `no_vault`, `already_there`, `in_use`, `newer_vault`, `vault_damaged`, `not_yours`, `disk_full`,
`left_in_journal` (it is erased, and the journal could not be emptied yet), `no_keychain`, `keychain_locked`,
`keychain_idle` (nobody opened the vault for 30 days), `too_soon` (with `seconds`: too many attempts failed, and the next one has to wait),
`locked_out` (a hundred failed), `last_slot`, `too_many_slots`, `step_up_needed`, `wrong_code`. Rows of `read` and
`profile` that succeeded have `"error": null`.

### read

| key | |
|---|---|
| `text` | the text in reading order |
| `pages`, `title`, `author`, `language` | of the file, as far as it says |
| `lines` | `start`, `end`, `page` (from 0), `box` (points: x, y, width, height; null without a layout), `size`, `bold`, `column` |
| `blocks` | `start`, `end`, `kind` (`paragraph`, `heading`, `list_item`, `table_row`, `page_header`, `page_footer`), `page`, `box`, `level`, `column` |
| `links` | `start`, `end`, `target` |
| `layout` | `columns`, `images`, `pictures` (`page` from 0, `size` in points, `pixels`, as far as the format says), `tables`, `text_boxes`, `header_text`, `repaired`, `may_lack_characters`, `ocr`, `ocr_certainty` (per cent; null without `ocr`) |

### profile

The shape of [JSON Resume](https://jsonresume.org/schema): `basics` with `name`, `label`, `email`, `phone`, `location`,
`url`, `profiles` and `summary`; `work`, `education`, `skills`, `languages`, `certificates`, `projects`, `awards`. In
addition: `sections`, the kinds of section in the order of the text; `spans`, the place of each value; `ocr`, whether the
text was recognised in pictures, and then `ocr_certainty`, how sure that is, per cent; `ms`, the milliseconds from the file to its fields.

### redact

| key | |
|---|---|
| `text` | the text with a mask in each place that is personal, `[email 1]`; with `--restore` the text made whole |
| `findings` | `kind` (`name`, `email`, `phone`, `address`, `link`, `handle`, `birth date`, `government id`, `bank account`, `card`, `referee`), `start`, `end`, `quote` |
| `masks` | `mask`, `kind`, `original`: what `--masks` writes as `{"masks": […]}` |
| `photos` | `page`: pictures that look like a portrait; nothing looks at what is on them |

### match

| key | |
|---|---|
| `score` | 0 to 100 |
| `provisional` | the posting says too little for a firm score |
| `explain` | the addends: `item`, `points`, `of` (the most it can give), `facts`; the points add up to the score |
| `requirements` | `text`, `kind` (`must`, `nice`), `status` (`met`, `partly`, `missing`), `how` (`exact`, `stem`, `alias`, `related`, `inferred`), `evidence` with `quote`, `start`, `end`, `section` |
| `blockers` | what was demanded and is not met; never part of the score |
| `skills` | `matched`, `missing`, `extra` |
| `ats` | checks of the file: `id`, `state` (`passed`, `caution`, `failed`), what was found and what to do |
| `advice` | truthful edits, best first, each with the points it would win |

It holds no time, path or chance: the same two files and the same version give the same bytes.

### rank

Lines of `{"resume", "job", "score"}`: every pair in the order of the resumes and postings, or with `--top N` the best N of
each resume. An id is the one of the `.jsonl`, else the path. A resume or posting that cannot be read is one row of
`{"resume", "error"}` or `{"job", "error"}`.
)"_s;
}

QString vaultContract() {
  return uR"(
### vault

A command that cannot use the vault prints `{"error"}` alone, also where a list was asked for. Times are UTC
(`2026-01-31T09:15:00.000Z`), hashes hexadecimal, ids whole numbers that are never given twice, sizes bytes.

| command | |
|---|---|
| `vault create` | `vault` (the folder), `recovery_code`: shown this once |
| `vault info` | `vault`, `id`, `slots` of `id`, `kind` (`passphrase`, `passphrase_and_file`, `recovery`, `keychain`), `created`; `bytes`, `backups`, `failed_attempts` |
| `vault check` | `ok`, `pages`, `damaged_pages`, `findings`, `ledger` as `ledger verify` prints it |
| `vault backup` | `backup` (the folder), `bytes` |
| `vault restore` | `vault`, `from`, `kept`: the folder of what was there, or null |
| `vault slots list` | rows of `id`, `kind`, `created` |
| `vault slots add` | `slot`, `kind`, and of a recovery code `recovery_code`: shown this once |
| `vault slots remove` | `slot`, `old_backups`: the folders of backups that still open with what was removed |
| `vault passphrase` | `vault`, `old_backups` |
| `vault rekey` | `vault`, `backup`, `dropped` (slots as `list` prints them), `old_backups`, `recovery_code`: shown this once |

### resume, job, analysis

`add` and `list` print rows, `show` and `set` one object. `--json` of `list` is always one array.

| command | |
|---|---|
| `resume add` | `file`, `id`, `version`, `outcome` (`added`, `already_there`), `name`, `error` |
| `resume list` | `id`, `title`, `name`, `file`, `format`, `bytes`, `version`, `sha256`, `added`; in the bin `deleted` |
| `resume show` | that, and `versions` (newest first: `version`, `file`, `format`, `bytes`, `sha256`, `data`, `added`), `shown` (the version), `text`, `profile` |
| `resume versions` | rows, newest first, posting after posting: `job`, `title`, `company`, `version`, `file`, `added`, `score`, `provisional`, `gain` (over the version before, or null), `reasons` |
| `job add` | `file`, `id`, `outcome`, `title`, `company`, `error` |
| `job list` | `id`, `title`, `company`, `place`, `url`, `file` (null when there was none), `format`, `bytes`, `sha256` (of the text), `added`; in the bin `deleted` |
| `job show` | that, and `data`, `text`, `posting` |
| `job resumes` | rows, best first: `resume`, `title`, `version`, `score`, `provisional`, `must_haves` (`met`, `all`), `blockers`, `reasons` (what sets it apart from the next row) |
| `job resumes --compare` | `job`, `from`, `to` (resumes), and what `analysis show --compare` tells of two |
| `analysis add`, `analysis show` | the list's row, `note`, and `analysis` as `match` prints it |
| `analysis set` | the list's row and `note` |
| `analysis list` | `id`, `title` (of the posting), `own_title` (as set, or empty), `company`, `resume`, `resume_title`, `version`, `job`, `score`, `provisional`, `blockers`, `data`, `added`; in the bin `deleted` |
| `analysis show --compare` | `from`, `to`, `score` and `explain` with `from`, `to`, `gain`; `requirements` that changed and those `unchanged`: `text`, `from`, `to` (status, or null), `from_quote`, `to_quote` (the best proof, or null); `blockers` that are `gone` or `new`; `other_resume`, `other_job`, `other_data` |
| `delete`, `restore`, `erase`, `remove-ids` | `id`, `error`, in the order given |

An analysis never changes; what is set is kept beside it.

### report

`report analysis` prints `id`, `format`, `file`, `bytes`.

### import, knowledge

`import` prints one object, `knowledge list` rows of the same: `publisher` (`onet`, `esco`), `name`, `by`, `version` and `date` as far as
the files say, `imported` (a day), `licence`, `attribution` (as the licence words it), and what became of the entries:
`skills` and `occupations` added, `names` to find them by, `linked` (meant what was known), `left_out`. `knowledge remove` prints
`publisher`, `removed`.

### search, ledger

`search` prints rows, best first: `kind` (`resume`, `job`, `analysis`), `id`, `title`, `label`, `snippet`, and `hits` of
`start`, `end` in the snippet. `ledger list` prints `number`, `time`, `act`, `subject`, `amount`, newest first;
`ledger verify` prints `ok`, `rows`, `first_broken`, `rollbacks` (rows that tell of an older vault), and `anchor`:
`standing` against what the system's keychain remembers (`kept`, `not_anchored`, `unreachable`, `rolled_back`) and
`missing` rows.
)"_s;
}

}  // namespace

QString jsonContract() { return matchingContract() + vaultContract(); }

}  // namespace candor::cli
