#include "cli/page_writer.h"

#include "cli/text_layout.h"
#include "report/shown.h"

namespace candor::cli {

QString PageWriter::inTone(const QString& text, std::optional<Tone> tone) const {
  return tone ? m_ink.in(*tone, text) : text;
}

void PageWriter::paragraph(const QString& text, int indent, std::optional<Tone> tone) {
  labelled(QString(indent, u' '), text, indent, tone);
}

void PageWriter::labelled(const QString& label, const QString& text, int indent, std::optional<Tone> tone) {
  QString start = label;
  for (const QString& part : wrapped(report::shownOnOneLine(text), m_width - indent)) {
    line(start + inTone(part, tone));
    start = QString(indent, u' ');
  }
}

void PageWriter::heading(const QString& title, const QString& remark) {
  line();
  const int room = m_width - columns(title) - columns(remark);
  const QString gap = remark.isEmpty() ? QString() : QString(qMax(2, room), u' ');
  line(m_ink.in(Tone::Strong, title) + gap + m_ink.in(Tone::Quiet, remark));
  line(m_ink.in(Tone::Quiet, QString(m_width, u'─')));
}

}  // namespace candor::cli
