// Every pair of colours that meets on the screen, measured from the struct.
#include "style/tokens.h"

#include "support/test.h"
#include "ui/style/colour_sight.h"

#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;
using namespace candor::style;
using candor::tests::contrast;
using Token = QColor Tokens::*;

namespace {

constexpr double TextContrast = 4.5;
constexpr double GraphicContrast = 3;

const std::vector<Token> Backgrounds = {&Tokens::desk,   &Tokens::sheet, &Tokens::raised,
                                        &Tokens::sunken, &Tokens::hover, &Tokens::selected};
const std::vector<Token> Grounds = {&Tokens::desk, &Tokens::sheet, &Tokens::raised, &Tokens::sunken};
const std::vector<Token> Stages = {&Tokens::stageSaved,     &Tokens::stageApplied, &Tokens::stageScreening,
                                   &Tokens::stageInterview, &Tokens::stageOffer,   &Tokens::stageClosed};

struct Pairs {
  std::vector<Token> inks;
  std::vector<Token> grounds;
  double least;
};

std::vector<Pairs> pairs() {
  return {{{&Tokens::text, &Tokens::text2, &Tokens::text3, &Tokens::accent, &Tokens::accentHover, &Tokens::pos,
            &Tokens::cau, &Tokens::neg},
           Backgrounds,
           TextContrast},
          {{&Tokens::text, &Tokens::text2},
           {&Tokens::tint, &Tokens::posFill, &Tokens::cauFill, &Tokens::negFill},
           TextContrast},
          {{&Tokens::accentOn}, {&Tokens::accent, &Tokens::accentHover}, TextContrast},
          {{&Tokens::evOn}, {&Tokens::ev}, TextContrast},
          {{&Tokens::evPartOn}, {&Tokens::evPart}, TextContrast},
          {{&Tokens::maskOn}, {&Tokens::mask}, TextContrast},
          {{&Tokens::sheet}, {&Tokens::text}, TextContrast},  // the toast
          {{&Tokens::accent}, {&Tokens::tint}, TextContrast},
          {{&Tokens::pos}, {&Tokens::posFill}, TextContrast},
          {{&Tokens::cau}, {&Tokens::cauFill}, TextContrast},
          {{&Tokens::neg}, {&Tokens::negFill}, TextContrast},
          {{&Tokens::edge, &Tokens::focus}, Grounds, GraphicContrast},
          {{&Tokens::mask}, Backgrounds, GraphicContrast},
          {{&Tokens::disabled}, {&Tokens::sheet, &Tokens::raised, &Tokens::sunken}, GraphicContrast},
          {{&Tokens::evEdge}, {&Tokens::raised, &Tokens::evPart}, GraphicContrast},
          {Stages, Backgrounds, GraphicContrast}};
}

}  // namespace

class TokensTest : public QObject {
  Q_OBJECT

 private:
  static void themes() {
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high contrast") << Theme::HighContrast;
  }

 private Q_SLOTS:
  void everyPairCanBeRead_data() { themes(); }
  void everyPairCanBeRead() {
    QFETCH(Theme, theme);
    const Tokens& tokens = tokensOf(theme);
    int measured = 0;
    for (const Pairs& group : pairs()) {
      for (const Token ink : group.inks) {
        for (const Token ground : group.grounds) {
          const double found = contrast(tokens.*ink, tokens.*ground);
          QVERIFY2(found >= group.least,
                   qPrintable(u"%1 on %2 has %3"_s.arg((tokens.*ink).name(), (tokens.*ground).name()).arg(found)));
          ++measured;
        }
      }
    }
    QVERIFY(measured > 110);
  }

  void stagesDifferForEverySight_data() { themes(); }
  void stagesDifferForEverySight() {
    QFETCH(Theme, theme);
    const Tokens& tokens = tokensOf(theme);
    double smallest = 1000;
    for (const auto& sight : candor::tests::Sights) {
      for (std::size_t i = 0; i < Stages.size(); ++i) {
        for (std::size_t j = i + 1; j < Stages.size(); ++j)
          smallest = std::min(smallest, candor::tests::distance(tokens.*Stages[i], tokens.*Stages[j], sight));
      }
    }
    QVERIFY2(smallest >= 18, qPrintable(QString::number(smallest)));
  }

  void everyTokenIsSetAndNamedOnce_data() { themes(); }
  void everyTokenIsSetAndNamedOnce() {
    QFETCH(Theme, theme);
    QSet<QString> names;
    for (const NamedToken& token : namedTokens()) {
      QVERIFY((tokensOf(theme).*token.member).isValid());
      names += token.name;
    }
    QCOMPARE(names.size(), qsizetype(namedTokens().size()));
    QCOMPARE(sizeof(QColor) * namedTokens().size() + sizeof(QColor::Spec), sizeof(Tokens));
  }
};

CANDOR_TEST(TokensTest)
#include "tokens_test.moc"
