// What the search index keeps of words that were erased while others stay: not even their first letters.
#include "core/documents/room.h"
#include "support/decrypted_pages.h"
#include "support/test.h"

using namespace Qt::StringLiterals;
using namespace candor;
using namespace candor::documents;

class ErasedWordsTest : public QObject {
  Q_OBJECT

  // Words of lower-case letters without q, so that nothing but what is erased begins with "zq"; the index writes 0
  // before each word.
  static QString words(quint32 seed, const QString& beginning) {
    QString text;
    for (int word = 0; word < 60; ++word) {
      text += beginning;
      for (int letter = 0; letter < 7; ++letter) {
        seed = seed * 1664525 + 1013904223;
        text += QChar(u'a' + char16_t((seed >> 24) % 16));
      }
      text += u' ';
    }
    return text;
  }

 private Q_SLOTS:
  void leaveNoBeginnings() {
    tests::DocumentsRoom room;
    std::vector<ResumeId> secret;
    for (quint32 number = 0; number < 90; ++number) {
      const bool isKept = number % 3 != 0;
      const auto added = room.add(tests::resume(u"R"_s, words(number + 1, isKept ? u""_s : u"zq"_s)));
      QVERIFY_RESULT(added);
      if (!isKept) secret.push_back(added->id);
    }
    const auto beginnings = [&] {
      return tests::decryptedPages(room.path(), tests::DocumentsRoom::key()).count("0zq");
    };
    QVERIFY(beginnings() > 0);

    for (const ResumeId id : secret) QVERIFY_RESULT(room.erase(id));

    QCOMPARE(beginnings(), qsizetype(0));
    QCOMPARE(room.resumes().size(), std::size_t(60));
    QCOMPARE(room.found(words(2, {}).left(7)).size(), std::size_t(1));
  }
};

CANDOR_TEST(ErasedWordsTest)
#include "erased_words_test.moc"
