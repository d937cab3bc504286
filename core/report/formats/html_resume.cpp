#include "report/formats/html_parts.h"
#include "report/margin.h"
#include "report/paragraphs.h"
#include "report/shown.h"

#include <QStringList>

#include <vector>

namespace candor::report::html {
namespace {

using namespace Qt::StringLiterals;

// Sets the resume block by block.
class ResumeSheet {
 public:
  explicit ResumeSheet(const Report& report) : m_report(report), m_margin(report.analysis) {}

  [[nodiscard]] QString blocks() {
    QString result;
    for (const Flow& block : flow(m_report.resume)) result += blockOf(block);
    return result;
  }

 private:
  [[nodiscard]] QString blockOf(const Flow& block) {
    QStringList rows;
    for (const std::vector<Span>& row : block.rows) rows += rowOf(row);
    if (rows.isEmpty()) return {};
    const QString tag = tagOf(block);
    return u"<"_s + tag + u" class=\""_s + classOf(block) + u"\" dir=\"auto\">"_s + rows.join(u"<br>"_s) + u"</"_s +
           tag + u">\n"_s;
  }

  [[nodiscard]] QString rowOf(const std::vector<Span>& lines) {
    QStringList parts;
    for (const Span& line : lines) {
      QString part;
      for (const Piece& piece : pieces(m_report.analysis, line)) part += pieceOf(piece);
      parts += part;
    }
    return parts.join(u' ');
  }

  [[nodiscard]] QString pieceOf(const Piece& piece) {
    const QString text = escaped(piece.span.in(m_report.resume.text)).replace(u'\t', u"<span class=\"cell\"></span>"_s);
    if (piece.numbers.empty()) return text;
    const QString kind = piece.status == match::Status::Met ? u"mark"_s : u"mark class=\"part\""_s;
    return u"<"_s + kind + u">"_s + placesOf(piece) + text + u"</mark>"_s;
  }

  // The numbers stand in the margin, where evidence begins; each is the place its requirement leads to, and leads back.
  [[nodiscard]] QString placesOf(const Piece& piece) {
    QString links;
    for (const MarginNumber& place : m_margin.beside(piece)) {
      const QString digits = QString::number(place.number);
      const QString id = place.isFirst ? u" id=\"e"_s + digits + u"\""_s : QString();
      links += u"<a"_s + id + u" href=\"#r"_s + digits + u"\" aria-label=\""_s +
               said(m_report, Phrase::ProvesRequirement).arg(place.number) + u"\">"_s + digits + u"</a> "_s;
    }
    return links.isEmpty() ? QString() : u"<span class=\"places\">"_s + links.trimmed() + u"</span>"_s;
  }

  [[nodiscard]] QString tagOf(const Flow& block) const {
    return block.kind == reading::BlockKind::Heading ? (isName(m_report, block) ? u"h3"_s : u"h4"_s) : u"p"_s;
  }

  [[nodiscard]] QString classOf(const Flow& block) const {
    if (isName(m_report, block)) return u"name"_s;
    switch (block.kind) {
      case reading::BlockKind::Paragraph: return u"text"_s;
      case reading::BlockKind::Heading: return u"heading"_s;
      case reading::BlockKind::ListItem: return bringsItsSign(m_report.resume, block) ? u"item"_s : u"item bare"_s;
      case reading::BlockKind::TableRow: return u"cells"_s;
      case reading::BlockKind::PageHeader:
      case reading::BlockKind::PageFooter: return u"edge"_s;
    }
    return {};
  }

  const Report& m_report;
  Margin m_margin;
};

}  // namespace

QString resume(const Report& report) {
  QString language;
  if (!report.resume.language.isEmpty()) language = u" lang=\""_s + escapedLine(report.resume.language) + u"\""_s;
  return u"<section class=\"resume\" aria-labelledby=\"resume\">\n<h2 id=\"resume\">"_s + said(report, Phrase::Resume) +
         u" <span class=\"tally\">"_s + said(report, Phrase::Marked) + u"</span></h2>\n<div class=\"sheet words\""_s +
         language + u">\n"_s + ResumeSheet(report).blocks() + u"</div>\n</section>\n"_s;
}

}  // namespace candor::report::html
