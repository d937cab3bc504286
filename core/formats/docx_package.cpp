#include "formats/docx_package.h"

#include "formats/xml_cursor.h"

#include <QDir>

#include <utility>

namespace candor::formats {
namespace {

using namespace Qt::StringLiterals;

QString folderOf(const QString& part) { return part.left(part.lastIndexOf(u'/') + 1); }

QString relationsOf(const QString& part) {
  return folderOf(part) + u"_rels/"_s + part.mid(part.lastIndexOf(u'/') + 1) + u".rels"_s;
}

// Targets count from the folder of the part that has them, or from the package when they begin with a slash.
QString resolved(const QString& folder, const QString& target) {
  return target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(folder + target);
}

Result<DocxRelations> readRelations(const QByteArray& bytes, const QString& folder, const reading::Limits& limits) {
  DocxRelations relations;
  XmlCursor xml(bytes, limits);
  if (xml.nextChild())
    while (xml.nextChild()) {
      const QString type = xml.attribute(u"Type");
      const bool isOutside = xml.attribute(u"TargetMode") == u"External";
      const QString target = xml.attribute(u"Target");
      relations.insert(xml.attribute(u"Id"), {.type = type.mid(type.lastIndexOf(u'/') + 1),
                                              .target = isOutside ? target : resolved(folder, target),
                                              .isOutside = isOutside});
      xml.skip();
    }
  if (const auto sound = xml.check(); !sound) return sound.error();
  return relations;
}

// The first by id, so that the answer does not hang on the order of a hash.
QString targetOfType(const DocxRelations& relations, QStringView type) {
  QString id;
  for (auto each = relations.cbegin(); each != relations.cend(); ++each)
    if (each->type == type && !each->isOutside && (id.isEmpty() || each.key() < id)) id = each.key();
  return id.isEmpty() ? QString() : relations.value(id).target;
}

}  // namespace

Result<DocxPackage> DocxPackage::open(const QByteArray& content, const reading::Limits& limits) {
  auto zip = ZipArchive::open(content, limits);
  if (!zip) return zip.error();
  DocxPackage package(*std::move(zip));
  package.m_limits = limits;
  auto own = package.relations({});
  if (!own) return own.error();
  package.m_packageRelations = *std::move(own);
  package.m_mainPart = targetOfType(package.m_packageRelations, u"officeDocument");
  if (!package.m_zip.contains(package.m_mainPart)) package.m_mainPart = u"word/document.xml"_s;
  auto main = package.relations(package.m_mainPart);
  if (!main) return main.error();
  package.m_mainRelations = *std::move(main);
  return package;
}

Result<DocxRelations> DocxPackage::relations(const QString& part) {
  const QString name = relationsOf(part);
  if (!m_zip.contains(name)) return DocxRelations();
  const auto bytes = m_zip.part(name);
  if (!bytes) return bytes.error();
  return readRelations(*bytes, folderOf(part), m_limits);
}

Result<QByteArray> DocxPackage::partIn(const DocxRelations& relations, QStringView type) {
  const QString name = targetOfType(relations, type);
  if (name.isEmpty() || !m_zip.contains(name)) return QByteArray();
  return m_zip.part(name);
}

Result<QByteArray> DocxPackage::partOfType(QStringView type) { return partIn(m_mainRelations, type); }

Result<QByteArray> DocxPackage::packagePartOfType(QStringView type) { return partIn(m_packageRelations, type); }

}  // namespace candor::formats
