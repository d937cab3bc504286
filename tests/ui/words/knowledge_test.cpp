#include "words/knowledge.h"

#include "support/test.h"
#include "words/describe.h"

#include <QSet>

namespace candor::words {
namespace {

using knowledge::Publisher;

class KnowledgeWordsTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everyFaultOfAFileIsOneSentenceThatSaysWhatToDo() {
    for (const Fault fault : {Fault::UnknownFormat, Fault::TooLarge, Fault::Damaged, Fault::Protected, Fault::NoText,
                              Fault::TimedOut, Fault::Crashed}) {
      const QString sentence = whyNotImported({fault, {}}, Publisher::Onet);
      QVERIFY(sentence.contains(QStringLiteral("download")));
      QCOMPARE(sentence.count(QStringLiteral(". ")), 0);
    }
  }

  void publishersAreToldApart() {
    const Error wrong{Fault::UnknownFormat, {}};
    QVERIFY(whyNotImported(wrong, Publisher::Onet) != whyNotImported(wrong, Publisher::Esco));
  }

  void otherFaultsAreSaidAsEverywhere() {
    const Error full{Fault::DiskFull, {}};
    QCOMPARE(whyNotImported(full, Publisher::Esco), sentence(full));
  }
};

CANDOR_TEST(KnowledgeWordsTest)

}  // namespace
}  // namespace candor::words

#include "knowledge_test.moc"
