#include "knowledge/shelf.h"

#include "base/saved_file.h"
#include "knowledge/shelf_file.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>
#include <chrono>
#include <memory>

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;
using ontology::Ontology;
using reading::Knowledge;

constexpr std::chrono::seconds LongestWait{5};  // for another program that writes

// The bytes of a file for as long as somebody uses them.
struct Mapped {
  QFile file;
  QByteArray copy;  // where a file that is mapped could not be replaced
  QByteArrayView bytes;

  [[nodiscard]] Result<void> open(const QString& path) {
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
#ifdef Q_OS_WIN
    copy = file.readAll();
    bytes = copy;
    file.close();
#else
    const uchar* start = file.map(0, file.size());
    if (!start) return Error{Fault::NotReadable, file.errorString()};
    bytes = {reinterpret_cast<const char*>(start), file.size()};
#endif
    return {};
  }
};

Result<std::shared_ptr<Mapped>> mapped(const QString& path) {
  auto map = std::make_shared<Mapped>();
  if (const auto opened = map->open(path); !opened) return opened.error();
  return map;
}

Result<std::vector<Source>> sourcesIn(const QString& path) {
  if (!QFile::exists(path)) return std::vector<Source>{};
  const auto map = mapped(path);
  if (!map) return map.error();
  auto view = viewOf((*map)->bytes);
  if (!view) return view.error();
  return std::move(view->sources);
}

// All imports, screened anew: what an earlier one holds decides what is left for the next.
Result<QByteArray> fileOf(const Ontology& ours, std::vector<Source>& sources) {
  std::ranges::sort(sources, {}, [](const Source& source) { return source.about.publisher; });
  Screening screening(ours);
  for (Source& source : sources) {
    const auto rows = rowsOf(source);
    if (!rows) return rows.error();
    source.about.counts = screening.take(*rows);
  }
  return shelfFile(ours.fingerprint(), screening.compiled(), sources);
}

Result<Ontology> ontologyIn(const ShelfView& view, std::shared_ptr<const void> keeper) {
  if (!isImageWhole(view)) return Error{Fault::Damaged, u"imported knowledge: its tables"_s};
  return Ontology::over(view.image, std::move(keeper));
}

Import importOf(Publisher publisher, const Knowledge& knowledge, QDate today) {
  return {
      .publisher = publisher, .version = knowledge.version, .date = knowledge.date, .imported = today, .counts = {}};
}

std::vector<Source> without(std::vector<Source> sources, Publisher publisher) {
  std::erase_if(sources, [publisher](const Source& source) { return source.about.publisher == publisher; });
  return sources;
}

}  // namespace

QString Shelf::usualFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/candor/knowledge"_s;
}

QString Shelf::path() const { return m_folder + u"/knowledge.cnd"_s; }

Result<std::vector<Import>> Shelf::list() const {
  const auto sources = sourcesIn(path());
  if (!sources) return sources.error();
  std::vector<Import> imports;
  for (const Source& source : *sources) imports.push_back(source.about);
  return imports;
}

Loaded Shelf::load(const Ontology& ours) const {
  if (!QFile::exists(path())) return {.ontology = ours, .trouble = {}};
  const auto map = mapped(path());
  if (!map) return {.ontology = ours, .trouble = map.error()};
  auto view = viewOf((*map)->bytes);
  if (!view) return {.ontology = ours, .trouble = view.error()};
  if (view->ours == ours.fingerprint()) {
    if (auto loaded = ontologyIn(*view, *map)) return {.ontology = *std::move(loaded), .trouble = {}};
  }
  // Made with other tables of ours, or no longer whole: made again from its rows.
  const auto file = fileOf(ours, view->sources);
  if (!file) return {.ontology = ours, .trouble = file.error()};
  const auto kept = std::make_shared<const QByteArray>(*file);
  const auto made = viewOf(*kept);
  auto loaded = made ? ontologyIn(*made, kept) : Result<Ontology>(made.error());
  if (!loaded) return {.ontology = ours, .trouble = loaded.error()};
  QLockFile lock(path() + u".lock"_s);
  if (lock.tryLock()) static_cast<void>(write(*file));  // else it is made once more next time
  return {.ontology = *std::move(loaded), .trouble = {}};
}

Result<Import> Shelf::tryOut(const Worker& worker, const Ontology& ours, Publisher publisher,
                             const Knowledge& knowledge, QDate today) const {
  auto sources = sourcesIn(path());
  if (!sources) return sources.error();
  Import import = importOf(publisher, knowledge, today);
  Screening screening(ours);
  for (const Source& source : *sources) {
    if (source.about.publisher >= publisher) break;
    const auto rows = rowsOf(source);
    if (!rows) return rows.error();
    static_cast<void>(screening.take(*rows));
  }
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  import.counts = screening.take(knowledge);
  return import;
}

Result<Import> Shelf::put(const Worker& worker, const Ontology& ours, Publisher publisher, const Knowledge& knowledge,
                          QDate today) const {
  worker.report({.phase = u"comparing"_s});
  if (!QDir().mkpath(m_folder)) return Error{Fault::NotWritable, u"no folder"_s};
  QLockFile lock(path() + u".lock"_s);
  if (!lock.tryLock(LongestWait)) return Error{Fault::InUse, u"imported knowledge"_s};
  auto kept = sourcesIn(path());
  // A file that cannot be read is of no use to anybody: what is imported now takes its place.
  std::vector<Source> sources = kept ? without(*std::move(kept), publisher) : std::vector<Source>();
  sources.push_back(sourceOf(importOf(publisher, knowledge, today), knowledge));
  const auto file = fileOf(ours, sources);
  if (!file) return file.error();
  if (worker.isStopped()) return Error{Fault::Cancelled, {}};
  if (const auto written = write(*file); !written) return written.error();
  return std::ranges::find(sources, publisher, [](const Source& source) { return source.about.publisher; })->about;
}

Result<void> Shelf::remove(const Worker& worker, const Ontology& ours, Publisher publisher) const {
  worker.report({.phase = u"removing"_s});
  if (!QFile::exists(path())) return Error{Fault::NotFound, {}};
  QLockFile lock(path() + u".lock"_s);
  if (!lock.tryLock(LongestWait)) return Error{Fault::InUse, u"imported knowledge"_s};
  auto kept = sourcesIn(path());
  std::vector<Source> sources = kept ? without(*kept, publisher) : std::vector<Source>();
  if (kept && sources.size() == kept->size()) return Error{Fault::NotFound, {}};
  if (sources.empty()) {
    if (QFile file(path()); !file.remove()) return Error{Fault::NotWritable, file.errorString()};
    return {};
  }
  const auto file = fileOf(ours, sources);
  return file ? write(*file) : Result<void>(file.error());
}

Result<void> Shelf::write(const QByteArray& file) const { return saveFile(path(), file); }

}  // namespace candor::knowledge
