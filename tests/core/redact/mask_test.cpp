#include "redact/mask.h"

#include "support/test.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace candor::redact;

class MaskTest : public QObject {
  Q_OBJECT

  const QString m_text = u"Mara Lind, mara@x.org. Ask Mara Lind or 12 Elm Street."_s;
  const std::vector<Personal> m_personal{{PersonalKind::Name, {0, 9}},
                                         {PersonalKind::Email, {11, 10}},
                                         {PersonalKind::Name, {27, 9}},
                                         {PersonalKind::Address, {40, 13}}};

 private Q_SLOTS:
  void equalWordsGetEqualNames() {
    QCOMPARE(mask(m_text, m_personal).text, u"[name 1], [email 1]. Ask [name 1] or [address 1]."_s);
  }

  void unmaskingBringsBackEveryLetter() {
    const Masked masked = mask(m_text, m_personal);
    QCOMPARE(unmask(masked.text, masked.masks), m_text);
  }

  void nameThatTheTextHoldsIsNotGivenTwice() {
    const QString text = u"[name 1] is Mara"_s;
    const Masked masked = mask(text, std::vector<Personal>{{PersonalKind::Name, {12, 4}}});
    QCOMPARE(masked.text, u"[name 1] is [name 2]"_s);
    QCOMPARE(unmask(masked.text, masked.masks), text);
  }

  void answerWithTheNamesIsUnmaskedToo() {
    const Masked masked = mask(m_text, m_personal);
    QCOMPARE(unmask(u"Dear [name 1], [name 7]", masked.masks), u"Dear Mara Lind, [name 7]"_s);
  }

  // Texts made of what masks are made of, with any places masked: seeds, so that a failure can be had again.
  void whateverIsMaskedComesBackByteForByte() {
    const QStringList pieces{u"[name 1]"_s, u"[name "_s, u"1]"_s,     u"["_s,          u"]"_s,         u"Mara"_s,
                             u" "_s,        u"\n"_s,     u"\u00e9"_s, u"\U0001F600"_s, u"[email 2]"_s, u"\r"_s};
    for (quint32 seed = 1; seed <= 500; ++seed) {
      QRandomGenerator chance(seed);
      QString text;
      for (int i = 0; i < 40; ++i) text += pieces[chance.bounded(int(pieces.size()))];
      std::vector<Personal> personal;
      for (qsizetype at = chance.bounded(4); at < text.size();) {
        const qsizetype length = std::min<qsizetype>(1 + chance.bounded(9), text.size() - at);
        personal.push_back({PersonalKind(chance.bounded(int(PersonalKind::Referee) + 1)), {at, length}});
        at += length + chance.bounded(12);
      }
      const Masked masked = mask(text, personal);
      QVERIFY2(unmask(masked.text, masked.masks) == text, qPrintable(QString::number(seed)));
    }
  }

  void nothingPersonalChangesNothing() { QCOMPARE(mask(m_text, {}), (Masked{m_text, {}})); }
};
CANDOR_TEST(MaskTest)
#include "mask_test.moc"
