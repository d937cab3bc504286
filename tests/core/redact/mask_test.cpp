#include "redact/mask.h"

#include "support/test.h"

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

  void nothingPersonalChangesNothing() { QCOMPARE(mask(m_text, {}), (Masked{m_text, {}})); }
};
CANDOR_TEST(MaskTest)
#include "mask_test.moc"
