#include "session/vaults.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace candor::session {

namespace {

// …/candor/vault and …/candor/vaults/NAME
QString folderOfOthers(const QString& first) { return QDir::cleanPath(first) + u's'; }

bool isForNames(QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_'; }

}  // namespace

std::vector<NamedVault> vaultsBeside(const QString& first) {
  std::vector<NamedVault> vaults{{.name = {}, .folder = first}};
  const QDir others(folderOfOthers(first));
  const QStringList names = others.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
  for (const QString& name : names) {
    const QString folder = others.filePath(name);
    if (QFileInfo::exists(folder + u"/vault.cnd"_s)) vaults.push_back({.name = name, .folder = folder});
  }
  return vaults;
}

Result<NamedVault> newVaultBeside(const QString& first, const QString& name) {
  const QString tidy = name.simplified();
  if (tidy.isEmpty() || tidy.size() > LongestVaultName || !std::all_of(tidy.begin(), tidy.end(), isForNames))
    return Error{Fault::Invalid, u"the name of a vault"_s};
  for (const NamedVault& vault : vaultsBeside(first))
    if (vault.name.compare(tidy, Qt::CaseInsensitive) == 0) return Error{Fault::AlreadyThere, {}};
  return NamedVault{.name = tidy, .folder = QDir(folderOfOthers(first)).filePath(tidy)};
}

}  // namespace candor::session
