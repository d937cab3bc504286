#include "reading/reader.h"

#include "reading/child.h"
#include "reading/conversation.h"
#include "reading/legible.h"
#include "reading/plain_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <optional>
#include <utility>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

QString executableSuffix() {
#ifdef Q_OS_WIN
  return u".exe"_s;
#else
  return {};
#endif
}

// A file's bytes, and never many more than the largest format accepts.
Result<QByteArray> contentOf(const QString& path) {
  const QFileInfo info(path);
  if (!info.exists()) return Error{Fault::NotFound, {}};
  if (!info.isFile()) return Error{Fault::NotReadable, u"not a regular file"_s};
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return Error{Fault::NotReadable, file.errorString()};
  qint64 most = 0;
  for (const Format& candidate : formats()) most = std::max(most, candidate.limits.bytes);
  if (file.size() > most) return Error{Fault::TooLarge, u"%1 bytes"_s.arg(file.size())};
  QByteArray content = file.read(most + 1);
  if (file.error() != QFileDevice::NoError) return Error{Fault::NotReadable, file.errorString()};
  return content;
}

constexpr qsizetype FewUnits = 60;  // on a page: a stamp, a page number, the name of a scanning program

// A PDF without words, with hardly any beside its pictures, or with letters that mean nothing without their fonts.
bool needsScan(const Result<Document>& document) {
  if (!document) return document.error().fault == Fault::NoText;
  const Layout& layout = document->layout;
  if (layout.images > 0 && document->text.size() < FewUnits * layout.pages) return true;
  const Result<void> legible = checkLegible(document->text, 0);
  return !legible && legible.error().fault == Fault::Garbled;
}

QString besides(const QString& program) {
  const QFileInfo scanner(QFileInfo(program).path() + u"/candor-scanner"_s + executableSuffix());
  return scanner.isExecutable() ? scanner.canonicalFilePath() : QString();
}

// Qt knows it only after a QCoreApplication was made, which a program of the terminal may do without.
QString runningProgram() {
  const QFileInfo process(u"/proc/self/exe"_s);
  return process.exists() ? process.canonicalFilePath() : QCoreApplication::applicationFilePath();
}

}  // namespace

class Reader::Spare {
 public:
  explicit Spare(QString program) : m_program(std::move(program)) {}

  [[nodiscard]] Result<Child> take() {
    {
      const std::scoped_lock lock(m_mutex);
      std::optional<Child> spare = std::exchange(m_child, std::nullopt);
      if (spare && spare->isAlive()) return *std::move(spare);
    }
    return Child::start(m_program);
  }

  // A failure is not told here: the next take() meets it again.
  void refill() {
    const std::scoped_lock lock(m_mutex);
    if (m_child) return;
    if (auto child = Child::start(m_program)) m_child = *std::move(child);
  }

  [[nodiscard]] std::optional<qint64> process() const {
    const std::scoped_lock lock(m_mutex);
    if (!m_child) return std::nullopt;
    return m_child->processId();
  }

 private:
  const QString m_program;
  mutable std::mutex m_mutex;
  std::optional<Child> m_child;
};

Reader::Reader(const QString& program)
    : m_program(program), m_spare(std::make_unique<Spare>(program)), m_scanner(besides(program)) {}
Reader::~Reader() = default;

void Reader::warmUp() { m_spare->refill(); }

std::optional<qint64> Reader::spareProcess() const { return m_spare->process(); }

Result<Document> Reader::read(const Worker& worker, const QString& path) {
  const auto content = contentOf(path);
  if (!content) return content.error();
  const auto format = recognise(path, *content);
  if (!format) return format.error();
  return read(worker, *content, *format);
}

Result<Document> Reader::read(const Worker& worker, const QByteArray& content, FormatId id) {
  const Limits& limits = format(id).limits;
  if (content.size() > limits.bytes) return Error{Fault::TooLarge, u"%1 bytes"_s.arg(content.size())};
  switch (format(id).words) {
    case Words::InPictures: return m_scanner.scan(worker, content, id);
    case Words::Plain: return readPlainBytes(content, limits);
    case Words::InBytes: break;
  }
  const Patience patience{.deadline = QDeadlineTimer(std::chrono::seconds(limits.wallSeconds)),
                          .stop = worker.stopToken()};

  --m_expected;
  auto child = m_spare->take();
  if (!child) return child.error();
  Result<Document> document = ask(*child, {.format = id, .bodySize = content.size()}, content, limits, patience);
  // Only now: on a busy machine the next child's start would slow this one down.
  if (m_expected > 0) m_spare->refill();
  if (id != FormatId::Pdf || !needsScan(document)) return document;
  Result<Document> scanned = m_scanner.scan(worker, content, id);
  // Little text, or text that is no language, is still more than none.
  return scanned || !document ? std::move(scanned) : std::move(document);
}

Result<std::vector<Library>> Reader::libraries(const Worker& worker) const {
  auto libraries = librariesOf(worker, m_program, format(FormatId::Text).limits);
  const QString scanner = besides(m_program);
  if (!libraries || scanner.isEmpty()) return libraries;
  auto others = librariesOf(worker, scanner, scanLimits());
  if (!others) return others;
  libraries->insert(libraries->end(), others->begin(), others->end());
  return libraries;
}

QString installed(const QString& program) {
  const QString name = program + executableSuffix();
  const QString folder = QFileInfo(runningProgram()).path();
  for (const QString& place : {folder + u"/"_s + name, folder + u"/../libexec/candor/"_s + name})
    if (QFileInfo(place).isExecutable()) return QFileInfo(place).canonicalFilePath();
  return {};
}

QString installedReader() { return installed(u"candor-reader"_s); }

}  // namespace candor::reading
