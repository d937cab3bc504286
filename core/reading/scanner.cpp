#include "reading/scanner.h"

#include "reading/child.h"
#include "reading/conversation.h"
#include "reading/joined_pages.h"

#include <QString>

#include <chrono>

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

constexpr int MostScannedPages = 30;  // a minute
// The recogniser's tables and a page of 300 dots to the inch take half of the memory.
constexpr Limits PageLimits{.cpuSeconds = 40, .wallSeconds = 90, .memoryBytes = 1024LL * 1024 * 1024};

}  // namespace

const Limits& scanLimits() { return PageLimits; }

Result<Document> Scanner::scan(const Worker& worker, const QByteArray& content, FormatId format) const {
  if (m_program.isEmpty()) return Error{Fault::Scan, u"candor-scanner is not installed"_s};
  Document whole;
  int pages = 1;
  for (int page = 0; page < pages; ++page) {
    if (page > 0 || pages > 1) worker.report({.phase = u"scan"_s, .done = page, .total = pages});
    auto child = Child::start(m_program);
    if (!child) return Error{Fault::Scan, child.error().detail};
    const Patience patience{.deadline = QDeadlineTimer(std::chrono::seconds(PageLimits.wallSeconds)),
                            .stop = worker.stopToken()};
    const wire::RequestHead head{.format = format, .page = quint16(page), .bodySize = content.size()};
    Result<Document> read = ask(*child, head, content, PageLimits, patience);
    if (!read) return read;
    pages = read->layout.pages;
    if (pages > MostScannedPages) return Error{Fault::TooLarge, u"%1 pages to recognise"_s.arg(pages)};
    appendPage(whole, *std::move(read), page);
    if (whole.text.size() > PageLimits.textUnits) return Error{Fault::TooLarge, u"the text is too long"_s};
  }
  if (whole.text.isEmpty()) return Error{Fault::NoText, u"%1 pages without words"_s.arg(pages)};
  return whole;
}

}  // namespace candor::reading
