#include "architecture/include_rules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace candor::tests {

namespace {

struct Wrapper {
  QLatin1StringView header;  // a beginning
  QLatin1StringView folder;  // where it may be included, tests of that folder too
};

constexpr std::array Wrappers = {
    Wrapper{"openssl/"_L1, "core/crypto"_L1},       Wrapper{"unicode/"_L1, "core/crypto"_L1},
    Wrapper{"poppler-"_L1, "core/scanning"_L1},     Wrapper{"leptonica/"_L1, "core/scanning"_L1},
    Wrapper{"tesseract/"_L1, "core/scanning"_L1},   Wrapper{"gsf/"_L1, "core/formats"_L1},
    Wrapper{"poppler-"_L1, "core/formats"_L1},      Wrapper{"zip.h"_L1, "core/formats"_L1},
    Wrapper{"libxml/"_L1, "core/formats"_L1},       Wrapper{"md4c"_L1, "core/formats"_L1},
    Wrapper{"poppler-"_L1, "app/reader"_L1},        Wrapper{"fontconfig/"_L1, "app/reader"_L1},
    Wrapper{"libxml/"_L1, "app/reader"_L1},         Wrapper{"qpdf/"_L1, "core/print"_L1},
    Wrapper{"seccomp.h"_L1, "app/reader"_L1},       Wrapper{"seccomp.h"_L1, "core/base"_L1},
    Wrapper{"libstemmer.h"_L1, "core/ontology"_L1}, Wrapper{"benchmark/"_L1, "tests/bench"_L1},
    Wrapper{"sqlite3.h"_L1, "core/storage"_L1},     Wrapper{"sqlite3.h"_L1, "tests/support"_L1},
    Wrapper{"sqlite3.h"_L1, "tests/faults"_L1},     Wrapper{"sqlite3.h"_L1, "tests/bench"_L1},
    Wrapper{"qt6keychain/"_L1, "core/keychain"_L1}, Wrapper{"poppler-"_L1, "tests/core/storage/strangers"_L1},
};

bool isStandard(const QString& header) {
  static const QRegularExpression name(u"^[a-z_]+$"_s);
  return name.match(header).hasMatch();
}

bool isQt(const QString& header) {
  static const QRegularExpression name(u"^(Qt[A-Za-z]+/)?Q[A-Za-z0-9]+$"_s);
  return name.match(header).hasMatch();
}

bool isWidget(const QString& header) {
  static const QRegularExpression name(
      u"^(Qt(Gui|Widgets)|Q(Widget|Application|GuiApplication|Dialog|MainWindow|Painter|Pixmap|Icon|Image|Label|Action))"_s);
  return name.match(header).hasMatch();
}

// Pages are painted by Qt's own PDF engine, in a folder that only candor-press links.
bool mayPaint(const QString& path) { return path.startsWith(u"core/print/"); }

bool isPainting(const QString& header) {
  static const QRegularExpression name(u"^QPainter(Path)?$"_s);
  return name.match(header).hasMatch();
}

bool isSystem(const QString& header) {
  static const QRegularExpression name(
      u"^((sys|linux|netinet|arpa)/.+|(unistd|fcntl|poll|spawn|signal|dirent|io|windows|termios|pthread|dlfcn|sched|elf|time)\\.h)$"_s);
  return name.match(header).hasMatch();
}

bool isSystemFile(const QString& path) {
  return path.contains(u"_linux.") || path.startsWith(u"app/") || path.startsWith(u"tests/");
}

bool mayInclude(const QString& path, const QString& header) {
  return std::any_of(Wrappers.begin(), Wrappers.end(), [&](const Wrapper& row) {
    return header.startsWith(row.header) && (path.startsWith(row.folder) || path.startsWith("tests/"_L1 + row.folder));
  });
}

}  // namespace

QStringList againstTheArrows(const SourceFile& file, const ModuleTable& table) {
  const QString room = file.folder(1);
  const QString folder = file.path.section(u'/', 1, 1);
  const QString screen = folder + u"_ui"_s;  // a screen that shares its name with a core module
  const bool isScreen = room == u"ui" && table.knows(screen);
  const QString module = isScreen ? screen : folder;
  if (room != u"core" && room != u"ui" && room != u"app") return {};

  QStringList breaches;
  const QSet<QString> visible = table.visibleFrom(module);
  const QStringList ours = includesOf(file).ours;
  for (const QString& header : ours) {
    if (header.startsWith(u"moc_"_s)) continue;  // made of a header beside it
    const QString target = header.section(u'/', 0, 0);
    if (isScreen && target == folder) continue;  // its own, or its core module's, which it is named after
    if (room == u"app") {
      const bool isForbidden = target == u"formats" && module != u"reader";
      if (isForbidden) breaches.append(file.path + u": only candor-reader may include "_s + header);
    } else if (!table.knows(module)) {
      breaches.append(file.path + u": "_s + module + u" has no row in the module table"_s);
    } else if (!visible.contains(target) && !visible.contains(target + u"_ui"_s)) {
      breaches.append(file.path + u": the row of "_s + module + u" does not let it include "_s + header);
    }
  }
  return breaches;
}

QStringList strangersOutside(const SourceFile& file) {
  QStringList breaches;
  const QStringList others = includesOf(file).others;
  for (const QString& header : others) {
    if (isStandard(header)) continue;
    if (isQt(header)) {
      const bool isAllowed = mayPaint(file.path) && isPainting(header);
      if (file.folder(1) == u"core" && isWidget(header) && !isAllowed)
        breaches.append(file.path + u": no window in the core: "_s + header);
    } else if (isSystem(header)) {
      if (!isSystemFile(file.path)) breaches.append(file.path + u": belongs in a file of one system: "_s + header);
    } else if (!mayInclude(file.path, header)) {
      breaches.append(file.path + u": is not wrapped in this folder: "_s + header);
    }
  }
  return breaches;
}

}  // namespace candor::tests
