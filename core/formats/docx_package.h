// DocxPackage: the parts of a Word file by what they are, found through its relations rather than by their usual names.
#pragma once

#include "base/result.h"
#include "formats/zip_archive.h"
#include "reading/format.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>

#include <utility>

namespace candor::formats {

struct DocxRelation {
  QString type;    // the last word of its type's address: "hyperlink", "header", "styles"
  QString target;  // a part's name, or an address outside
  bool isOutside = false;
};

// By id.
using DocxRelations = QHash<QString, DocxRelation>;

class DocxPackage {
 public:
  // Faults: as ZipArchive, or Damaged when there is no main document.
  [[nodiscard]] static Result<DocxPackage> open(const QByteArray& content, const reading::Limits& limits);

  [[nodiscard]] const QString& mainPart() const { return m_mainPart; }
  [[nodiscard]] Result<QByteArray> part(const QString& name) { return m_zip.part(name); }
  // Of the main part's relation of that type; empty bytes when there is none.
  [[nodiscard]] Result<QByteArray> partOfType(QStringView type);
  // Likewise of the package itself ("core-properties").
  [[nodiscard]] Result<QByteArray> packagePartOfType(QStringView type);
  // What a part points to; none when it has no relations.
  [[nodiscard]] Result<DocxRelations> relations(const QString& part);

 private:
  explicit DocxPackage(ZipArchive zip) : m_zip(std::move(zip)) {}
  [[nodiscard]] Result<QByteArray> partIn(const DocxRelations& relations, QStringView type);

  ZipArchive m_zip;
  QString m_mainPart;
  DocxRelations m_packageRelations;
  DocxRelations m_mainRelations;
  reading::Limits m_limits;
};

}  // namespace candor::formats
