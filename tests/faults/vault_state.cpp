#include "faults/vault_state.h"

#include "faults/made_resume.h"
#include "storage/database.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

using storage::Columns;
using storage::Query;

struct Half {
  const char* name;
  Query<Columns<qint64>> count;
};

constexpr std::array Halves = {
    Half{"resume without version",
         Query<Columns<qint64>>("SELECT count(*) FROM resume WHERE id NOT IN (SELECT resume FROM resume_version)")},
    Half{"version without content",
         Query<Columns<qint64>>(
             "SELECT count(*) FROM resume_version WHERE id NOT IN (SELECT version FROM resume_content)")},
    Half{"content without version",
         Query<Columns<qint64>>(
             "SELECT count(*) FROM resume_content WHERE version NOT IN (SELECT id FROM resume_version)")},
    Half{"resume that is not found",
         Query<Columns<qint64>>("SELECT count(*) FROM resume WHERE binned IS NULL AND id NOT IN (SELECT subject FROM "
                                "search_entry WHERE kind = 0)")},
    Half{"found, but no resume",
         Query<Columns<qint64>>("SELECT count(*) FROM search_entry WHERE kind = 0 AND subject NOT IN (SELECT id FROM "
                                "resume WHERE binned IS NULL)")},
    Half{"entry that the index does not know",
         Query<Columns<qint64>>("SELECT count(*) FROM search_entry WHERE kind = 0 AND id NOT IN (SELECT rowid FROM "
                                "search WHERE search MATCH 'curriculum')")},
    Half{"word of an entry that is gone",
         Query<Columns<qint64>>("SELECT count(*) FROM search WHERE search MATCH 'curriculum' AND rowid NOT IN (SELECT "
                                "id FROM search_entry)")},
};

std::optional<documents::ListedResume> listed(session::Session& session, int number) {
  const auto all = foreground([&](const Worker& worker) { return session.documents().resumes(worker); });
  if (!all) return std::nullopt;
  for (const documents::ListedResume& resume : *all) {
    if (resume.title == titleOf(number)) return resume;
  }
  return std::nullopt;
}

}  // namespace

std::vector<int> numbersIn(session::Session& session, documents::Where where) {
  std::vector<int> numbers;
  const auto all = foreground([&](const Worker& worker) { return session.documents().resumes(worker, where); });
  if (!all) return {-1};
  for (const documents::ListedResume& resume : *all) numbers.push_back(resume.title.section(u' ', 1).toInt());
  std::ranges::sort(numbers);
  return numbers;
}

bool isWhole(session::Session& session, int number) {
  const auto resume = listed(session, number);
  if (!resume) return false;
  return foreground([&](const Worker& worker) {
    const auto stored = session.documents().show(worker, resume->id, documents::Content::WithBytes);
    const auto hits = session.documents().search(worker, wordOf(number));
    return stored && stored->bytes == textOf(number).toUtf8() && stored->document.text == textOf(number) && hits &&
           hits->size() == 1 && hits->front().subject == documents::Subject(resume->id);
  });
}

QStringList halvesIn(storage::Database& database) {
  QStringList flaws;
  for (const Half& half : Halves) {
    const auto count = foreground([&](const Worker& worker) {
      return database.read(worker, [&](storage::Read& read) { return read.row(half.count); });
    });
    if (!count || !*count) {
      flaws += QString::fromUtf8(half.name) + u": cannot be told"_s;
    } else if (std::get<0>(**count) != 0) {
      flaws += QString::fromUtf8(half.name) + u": %1"_s.arg(std::get<0>(**count));
    }
  }
  return flaws;
}

QStringList flawsOf(session::Session& session) {
  QStringList flaws = halvesIn(session.vault().database());
  const auto soundness = foreground([&](const Worker& worker) { return session.vault().check(worker); });
  if (!soundness) return flaws + QStringList{u"check: fault %1"_s.arg(int(soundness.error().fault))};
  if (soundness->damagedPages != 0) flaws += u"damaged pages: %1"_s.arg(soundness->damagedPages);
  if (!soundness->ledger.isSound()) flaws += u"the ledger breaks at %1"_s.arg(*soundness->ledger.firstBroken);
  return flaws + soundness->faults;
}

}  // namespace candor::faults
