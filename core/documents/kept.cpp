#include "documents/kept.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace candor::documents {

QDateTime endOfTime() { return {QDate(9999, 12, 31), QTime(0, 0), Qt::UTC}; }

Result<QString> keptName(const QString& name) {
  QString kept = name.simplified();
  if (kept.size() > LongestName) return Error{Fault::TooLarge, QStringLiteral("%1 letters").arg(kept.size())};
  if (kept.isNull()) kept = QLatin1String("");
  return kept;
}

QByteArray sha256Of(QByteArrayView bytes) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(bytes);
  return hash.result();
}

QString keptJson(const QJsonObject& json) {
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString& kept) { return QJsonDocument::fromJson(kept.toUtf8()).object(); }

Result<void> done(const Result<qint64>& rows) {
  if (!rows) return rows.error();
  return {};
}

Result<void> doneToOne(const Result<qint64>& rows) {
  if (!rows) return rows.error();
  if (*rows == 0) return Error{Fault::NoEntry, QStringLiteral("no such row")};
  return {};
}

}  // namespace candor::documents
