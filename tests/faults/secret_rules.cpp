#include "faults/secret_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::faults {

namespace {

constexpr QStringView Types =
    u"(?:QString|QStringView|QLatin1StringView|QByteArray|QByteArrayView|QVariant|QJsonValue"
    "|std::string|std::string_view|std::vector<(?:char|unsigned char|std::byte|quint8)>)";
constexpr QStringView SecretWords = u"\\w*(?:[Pp]assphrase|[Pp]assword|[Ss]ecret|[Rr]ecovery_?[Cc]ode)\\w*";
constexpr QStringView KeyWords = u"\\w*(?:[kK]ey|[dD]ek)";
constexpr std::array KeyFolders = {"core/crypto/"_L1, "core/vault/"_L1, "core/storage/"_L1, "core/session/"_L1};

// Lines that break a rule with a reason.
struct Exempt {
  QLatin1StringView path;
  QLatin1StringView line;  // a part of it
};
constexpr std::array Exemptions = {
    // QtKeychain takes QByteArray; the errand that carries it wipes it.
    Exempt{"core/keychain/system_store.cpp"_L1, "QByteArray bytes(reinterpret_cast"_L1},
    // A view, handed to the descriptor as it is.
    Exempt{"app/cli/console.cpp"_L1, "QByteArrayView(reinterpret_cast"_L1},
};

bool isExempt(const QString& path, const QString& line) {
  return std::any_of(Exemptions.begin(), Exemptions.end(),
                     [&](const Exempt& each) { return path == each.path && line.contains(each.line); });
}

template <class Breaks>
QStringList linesThat(Breaks breaks, const QString& path, const QString& text) {
  QStringList found;
  const QStringList lines = text.split(u'\n');
  for (const QString& line : lines) {
    const QString code = line.section(u"//"_s, 0, 0);
    if (breaks(code) && !isExempt(path, code)) found += path + u": "_s + line.trimmed();
  }
  return found;
}

QRegularExpression namedOtherwise(QStringView words) {
  return QRegularExpression(u"\\b%1(?:\\s*(?:const|&|\\*))*\\s+(?:\\w+::)?%2\\b(?!::)"_s.arg(Types, words));
}

}  // namespace

QStringList secretsOfOtherTypes(const QString& path, const QString& text) {
  static const QRegularExpression secrets = namedOtherwise(SecretWords);
  static const QRegularExpression keys = namedOtherwise(KeyWords);
  const bool handlesKeys =
      std::any_of(KeyFolders.begin(), KeyFolders.end(), [&](QLatin1StringView each) { return path.startsWith(each); });
  return linesThat(
      [&](const QString& line) {
        return secrets.match(line).hasMatch() || (handlesKeys && keys.match(line).hasMatch());
      },
      path, text);
}

QStringList secretsCopiedOut(const QString& path, const QString& text) {
  static const QRegularExpression copied(
      u"\\b(?:QString|QByteArray(?:View)?|std::string(?:_view)?)(?:::from\\w+)?(?:\\s+\\w+)?\\s*[({]"
      "[^;]*\\.bytes\\(\\)\\.(?:data|begin)\\(\\)"_s);
  static const QRegularExpression shown(
      u"(?:<<|\\bq(?:Debug|Info|Warning|Critical|Fatal)\\b.*)[^;]*\\.(?:bytes|writable)\\(\\)\\."_s);
  return linesThat([&](const QString& line) { return copied.match(line).hasMatch() || shown.match(line).hasMatch(); },
                   path, text);
}

}  // namespace candor::faults
