#include "widgets/secret_text.h"

#include "support/test.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <new>

using namespace Qt::StringLiterals;
using candor::Secret;
using candor::widgets::SecretText;

namespace {

QByteArray bytesOf(const Secret& secret) {
  return QByteArray(reinterpret_cast<const char*>(secret.bytes().data()), qsizetype(secret.bytes().size()));
}

}  // namespace

class SecretTextTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void contentIsUtf8() {
    SecretText text;
    text.insert(u"aé€😀");
    QCOMPARE(bytesOf(text.utf8()), QStringView(u"aé€😀").toUtf8());
    QCOMPARE(text.signs(), 4);
  }

  void caretMovesBySigns() {
    SecretText text;
    text.insert(u"a😀b");
    text.moveBack();
    text.moveBack();
    QCOMPARE(text.caret(), 1);
    text.insert(u"x");
    QCOMPARE(bytesOf(text.utf8()), QStringView(u"ax😀b").toUtf8());
    text.eraseForward();
    QCOMPARE(bytesOf(text.utf8()), QByteArray("axb"));
    text.eraseBack();
    QCOMPARE(bytesOf(text.utf8()), QByteArray("ab"));
  }

  void controlCharactersAreLeftOut() {
    SecretText text;
    text.insert(u"one\ntwo\t\x7f");
    QCOMPARE(bytesOf(text.utf8()), QByteArray("onetwo"));
  }

  void typingReplacesWhatIsSelected() {
    SecretText text;
    text.insert(u"old words");
    text.selectAll();
    text.insert(u"new");
    QCOMPARE(bytesOf(text.utf8()), QByteArray("new"));
    text.selectAll();
    text.eraseBack();
    QCOMPARE(text.size(), 0);
  }

  void tooMuchIsRefused() {
    SecretText text;
    text.insert(QString(SecretText::Most + 10, u'x'));
    QCOMPARE(text.size(), SecretText::Most);
  }

  // Whatever was typed is gone from the object's own memory, the erased part as well.
  void nothingLingers() {
    alignas(SecretText) std::array<std::byte, sizeof(SecretText)> memory{};
    const auto holds = [&](QStringView words) {
      const auto needle = std::as_bytes(std::span(words.utf16(), std::size_t(words.size())));
      return std::search(memory.begin(), memory.end(), needle.begin(), needle.end()) != memory.end();
    };
    auto* text = new (memory.data()) SecretText;
    text->insert(u"correct horse");
    QVERIFY(holds(u"horse"));
    for (int i = 0; i < 5; ++i) text->eraseBack();
    QVERIFY(!holds(u"hors"));
    QVERIFY(holds(u"correct"));
    text->clear();
    QVERIFY(!holds(u"corr"));
    text->insert(u"battery");
    text->~SecretText();
    QVERIFY(!holds(u"batt"));
  }
};

CANDOR_TEST(SecretTextTest)
#include "secret_text_test.moc"
