#include "formats/xml_cursor.h"

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

}  // namespace

XmlCursor::XmlCursor(const QByteArray& xml, const reading::Limits& limits)
    : m_reader(xml), m_deepest(limits.depth), m_mostText(limits.textUnits) {
  m_reader.setEntityExpansionLimit(0);
}

void XmlCursor::fail(Fault fault, const QString& detail) {
  if (m_reader.hasError()) return;
  m_fault = fault;
  m_reader.raiseError(detail);
}

XmlCursor::Step XmlCursor::next() {
  while (!m_reader.atEnd()) {
    switch (m_reader.readNext()) {
      case QXmlStreamReader::StartElement:
        if (++m_depth > m_deepest) fail(Fault::TooLarge, u"nested too deeply"_s);
        return m_reader.hasError() ? Step::End : Step::Element;
      case QXmlStreamReader::EndElement: --m_depth; return Step::End;
      case QXmlStreamReader::Characters: return Step::Text;
      case QXmlStreamReader::DTD: fail(Fault::Damaged, u"a document type"_s); break;
      default: break;
    }
  }
  return Step::End;
}

bool XmlCursor::nextChild() {
  Step step = next();
  while (step == Step::Text) step = next();
  return step == Step::Element;
}

void XmlCursor::skip() {
  int depth = 1;
  while (depth > 0 && !m_reader.hasError()) {
    const Step step = next();
    if (step == Step::Element) ++depth;
    if (step == Step::End) --depth;
  }
}

QString XmlCursor::text() {
  QString text;
  int depth = 1;
  while (depth > 0 && !m_reader.hasError()) {
    const Step step = next();
    if (step == Step::Element) ++depth;
    if (step == Step::End) --depth;
    if (step == Step::Text && text.size() <= m_mostText) text += m_reader.text();
  }
  return text;
}

QString XmlCursor::attribute(QStringView name) const {
  const QXmlStreamAttributes attributes = m_reader.attributes();
  for (const QXmlStreamAttribute& candidate : attributes)
    if (candidate.name() == name) return candidate.value().toString();
  return {};
}

Result<void> XmlCursor::check() const {
  if (m_reader.hasError()) return Error{m_fault, m_reader.errorString()};
  return {};
}

}  // namespace candor::formats
