#include "reading/about.h"

#include "reading/child.h"
#include "reading/conversation.h"

#include <QList>

#include <chrono>

namespace candor::reading {

using namespace Qt::StringLiterals;

QString aboutText(std::span<const Library> libraries) {
  QString text;
  for (const Library& library : libraries) text += library.name + u' ' + library.version + u'\n';
  return text;
}

std::vector<Library> librariesIn(QStringView text) {
  constexpr qsizetype LongestWord = 40;
  std::vector<Library> libraries;
  for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
    const auto words = line.trimmed().split(u' ');
    if (words.size() != 2 || words[0].size() > LongestWord || words[1].size() > LongestWord) continue;
    libraries.push_back({.name = words[0].toString(), .version = words[1].toString()});
  }
  return libraries;
}

Result<std::vector<Library>> librariesOf(const Worker& worker, const QString& program, const Limits& limits) {
  constexpr std::chrono::seconds LongestWait{5};
  auto child = Child::start(program);
  if (!child) return child.error();
  const Patience patience{.deadline = QDeadlineTimer(LongestWait), .stop = worker.stopToken()};
  const auto told = ask(*child, {.format = FormatId::Text, .page = AboutPage, .bodySize = 0}, {}, limits, patience);
  if (!told) return told.error();
  return librariesIn(told->text);
}

}  // namespace candor::reading
