// XmlCursor: walks an XML document element by element, from a reader's recursion: each element is entered by
// nextChild() and left when that returns false. Document types are refused, nesting and text are bounded.
#pragma once

#include "base/result.h"
#include "reading/format.h"

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

namespace candor::formats {

class XmlCursor {
 public:
  XmlCursor(const QByteArray& xml, const reading::Limits& limits);

  // The next child of the element entered last; the first call enters the root. False at that element's end, and for
  // good once something is wrong. Text between children is passed over.
  [[nodiscard]] bool nextChild();

  // As nextChild, but also stops at text, for elements in which both stand side by side.
  enum class Step { Element, Text, End };
  [[nodiscard]] Step next();
  [[nodiscard]] QStringView characters() const { return m_reader.text(); }

  void skip();                   // to the end of the element entered last
  [[nodiscard]] QString text();  // all text of the element entered last; leaves it

  [[nodiscard]] QStringView name() const { return m_reader.name(); }
  [[nodiscard]] QStringView space() const { return m_reader.namespaceUri(); }
  // By local name, whatever its namespace; empty when it is absent.
  [[nodiscard]] QString attribute(QStringView name) const;

  [[nodiscard]] Result<void> check() const;  // TooLarge or Damaged once something went wrong

 private:
  void fail(Fault fault, const QString& detail);

  QXmlStreamReader m_reader;
  int m_depth = 0;
  int m_deepest;
  qsizetype m_mostText;
  Fault m_fault = Fault::Damaged;
};

}  // namespace candor::formats
