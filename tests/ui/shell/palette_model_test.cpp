#include "shell/palette.h"
#include "support/test.h"

using namespace Qt::StringLiterals;

namespace candor::shell {

class PaletteModelTest : public QObject {
  Q_OBJECT

  const std::vector<PaletteRow> m_rows = {{.title = u"Open Resumes"_s, .run = [] {}},
                                          {.title = u"Open Settings"_s, .run = [] {}},
                                          {.title = u"Lock the vault"_s, .run = [] {}}};

  static QStringList titles(const std::vector<PaletteRow>& rows) {
    QStringList titles;
    for (const PaletteRow& row : rows) titles.append(row.title);
    return titles;
  }

 private Q_SLOTS:
  void everyWordHasToBeThereInAnyOrderAndCase() {
    QCOMPARE(titles(matching(m_rows, u"set OPEN"_s)), QStringList{u"Open Settings"_s});
    QCOMPARE(titles(matching(m_rows, u"open"_s)), (QStringList{u"Open Resumes"_s, u"Open Settings"_s}));
    QCOMPARE(titles(matching(m_rows, u"open vault"_s)), QStringList());
  }

  void nothingTypedOffersEverything() { QCOMPARE(matching(m_rows, u" "_s).size(), m_rows.size()); }

  void documentsFollowTheActionsAndGoWithTheNextWords() {
    PaletteModel model;
    model.setActions(m_rows);
    model.setFound({{.title = u"Nadia Brandt"_s, .detail = u"planner"_s, .hint = u"Resume"_s, .run = [] {}}});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.at(3).title, u"Nadia Brandt"_s);
    QCOMPARE(model.data(model.index(3), Qt::AccessibleTextRole).toString(), u"Nadia Brandt, planner, Resume"_s);
    model.setActions({});
    QCOMPARE(model.rowCount(), 0);
  }
};

CANDOR_TEST(PaletteModelTest)

}  // namespace candor::shell

#include "palette_model_test.moc"
