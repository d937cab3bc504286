#include "settings/settings.h"

#include "support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace candor;
using namespace candor::settings;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray fileWith(const QByteArray& values) { return R"({"format":"candor settings 1","values":)" + values + "}"; }

}  // namespace

class SettingsTest : public QObject {
  Q_OBJECT

  std::optional<QTemporaryDir> m_folder;

  QString path() const { return m_folder->filePath(u"settings.json"_s); }
  Settings settings() const { return Settings(m_folder->path()); }
  void put(const QByteArray& bytes) const {
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
  }

 private Q_SLOTS:
  void init() { m_folder.emplace(); }

  void withoutAFileEverythingIsAsItStarts() {
    const Settings settings(m_folder->filePath(u"not there"_s));

    QVERIFY_RESULT(settings.reading());
    QCOMPARE(settings.value(ThemeKey), Theme::System);
    QCOMPARE(settings.value(LanguageKey), QString());
    QCOMPARE(settings.value(WindowGeometryKey), QByteArray());
    QCOMPARE(settings.value(VaultFolderKey), QString());
    QCOMPARE(settings.value(LockAfterSecondsKey), 300);
    QCOMPARE(settings.value(FontScaleKey), 1.0);
    QVERIFY(!QFile::exists(m_folder->filePath(u"not there"_s)));
  }

  void whatWasSetIsThereTheNextTime() {
    const QByteArray geometry("\x01\xd9\x00\xff", 4);
    {
      Settings settings(m_folder->filePath(u"a/b"_s));
      QVERIFY_RESULT(settings.set(ThemeKey, Theme::HighContrast));
      QVERIFY_RESULT(settings.set(LanguageKey, u"de"_s));
      QVERIFY_RESULT(settings.set(WindowGeometryKey, geometry));
      QVERIFY_RESULT(settings.set(LockAfterSecondsKey, 60));
      QVERIFY_RESULT(settings.set(FontScaleKey, 1.25));
    }

    const Settings settings(m_folder->filePath(u"a/b"_s));

    QCOMPARE(settings.value(ThemeKey), Theme::HighContrast);
    QCOMPARE(settings.value(LanguageKey), u"de"_s);
    QCOMPARE(settings.value(WindowGeometryKey), geometry);
    QCOMPARE(settings.value(LockAfterSecondsKey), 60);
    QCOMPARE(settings.value(FontScaleKey), 1.25);
  }

  void onlyTheUserReadsTheFile() {
    Settings settings(m_folder->path());
    QVERIFY_RESULT(settings.set(LanguageKey, u"de"_s));

    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
  }

  void changeIsTold() {
    Settings settings(m_folder->path());
    const QSignalSpy changes(&settings, &Settings::changed);

    QVERIFY_RESULT(settings.set(LockAfterSecondsKey, 60));
    QVERIFY_RESULT(settings.set(LockAfterSecondsKey, 60));
    QVERIFY_RESULT(settings.reset(LockAfterSecondsKey));

    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.constFirst().constFirst().toString(), u"lockAfterSeconds"_s);
    QCOMPARE(settings.value(LockAfterSecondsKey), 300);
  }

  void valueOutOfRangeIsRefused() {
    Settings settings(m_folder->path());

    QCOMPARE(settings.set(LockAfterSecondsKey, 29).error().fault, Fault::Invalid);
    QCOMPARE(settings.set(LockAfterSecondsKey, 86'401).error().fault, Fault::Invalid);
    QCOMPARE(settings.set(FontScaleKey, qQNaN()).error().fault, Fault::Invalid);
    QCOMPARE(settings.set(LanguageKey, QString(4097, u'x')).error().fault, Fault::Invalid);
    QVERIFY(!QFile::exists(path()));
  }

  void valueOfAnotherTypeOrRangeIsAsItStarts() {
    put(fileWith(R"({"theme":"mauve","language":7,"windowGeometry":"*","lockAfterSeconds":1e9,"fontScale":"1"})"));

    const Settings settings(m_folder->path());

    QVERIFY_RESULT(settings.reading());
    QCOMPARE(settings.value(ThemeKey), Theme::System);
    QCOMPARE(settings.value(LanguageKey), QString());
    QCOMPARE(settings.value(WindowGeometryKey), QByteArray());
    QCOMPARE(settings.value(LockAfterSecondsKey), 300);
    QCOMPARE(settings.value(FontScaleKey), 1.0);
  }

  void wholeNumberHasNoFraction() {
    put(fileWith(R"({"lockAfterSeconds":60.5})"));

    QCOMPARE(settings().value(LockAfterSecondsKey), 300);
  }

  void keysOfALaterVersionStay() {
    put(R"({"format":"candor settings 1","later":1,"values":{"later key":[2],"theme":"dark"}})");
    Settings settings(m_folder->path());

    QVERIFY_RESULT(settings.set(LanguageKey, u"de"_s));

    const QJsonObject root = QJsonDocument::fromJson(bytesOf(path())).object();
    QCOMPARE(root.value(u"later"_s).toInt(), 1);
    QCOMPARE(root.value(u"values"_s).toObject().value(u"later key"_s).toArray().at(0).toInt(), 2);
    QCOMPARE(settings.value(ThemeKey), Theme::Dark);
  }

  void whatAnotherProgramSetStays() {
    Settings first(m_folder->path());
    Settings second(m_folder->path());

    QVERIFY_RESULT(first.set(LanguageKey, u"de"_s));
    QVERIFY_RESULT(second.set(ThemeKey, Theme::Dark));

    QCOMPARE(settings().value(LanguageKey), u"de"_s);
    QCOMPARE(settings().value(ThemeKey), Theme::Dark);
  }

  void unusableFileIsSaidAndPutAsideAtTheFirstChange_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::newRow("cut off") << fileWith("{}").chopped(2) << int(Fault::Damaged);
    QTest::newRow("empty") << QByteArray() << int(Fault::Damaged);
    QTest::newRow("a list") << QByteArray("[1]") << int(Fault::UnknownFormat);
    QTest::newRow("foreign") << QByteArray(R"({"theme":"dark"})") << int(Fault::UnknownFormat);
    QTest::newRow("huge") << QByteArray((1 << 20) + 1, ' ') << int(Fault::TooLarge);
  }
  void unusableFileIsSaidAndPutAsideAtTheFirstChange() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    put(bytes);
    Settings settings(m_folder->path());

    QCOMPARE(int(settings.reading().error().fault), fault);
    QCOMPARE(settings.value(ThemeKey), Theme::System);
    QCOMPARE(bytesOf(path()), bytes);

    QVERIFY_RESULT(settings.set(ThemeKey, Theme::Dark));
    QCOMPARE(bytesOf(path() + u".damaged"_s), bytes);
    QCOMPARE(this->settings().value(ThemeKey), Theme::Dark);
  }

  void failedChangeChangesNothing() {
    const QString folder = m_folder->filePath(u"a file"_s);
    QFile file(folder);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Settings settings(folder);
    const QSignalSpy changes(&settings, &Settings::changed);

    QCOMPARE(settings.set(ThemeKey, Theme::Dark).error().fault, Fault::NotWritable);
    QCOMPARE(settings.value(ThemeKey), Theme::System);
    QCOMPARE(changes.size(), 0);
  }
};

CANDOR_TEST(SettingsTest)
#include "settings_test.moc"
