#include "reading/legible.h"

#include "support/test.h"

namespace candor::reading {
namespace {

using namespace Qt::StringLiterals;

const QString English =
    u"Product manager with eight years of experience in logistics. Led a team of twelve people, cut delivery times by "
    u"a "
    "third and introduced a planning process that is still in use. Speaks English, German and some Polish. Enjoys "
    "clear "
    "writing, careful measurement and teaching younger colleagues what the numbers mean and what they hide."_s;

// What a font without its map of characters gives: every letter moved by a fixed step.
QString shifted(const QString& text, int step) {
  QString moved = text;
  for (QChar& sign : moved) {
    if (sign >= u'a' && sign <= u'z') sign = QChar(u'a' + (sign.unicode() - u'a' + step) % 26);
    if (sign >= u'A' && sign <= u'Z') sign = QChar(u'A' + (sign.unicode() - u'A' + step) % 26);
  }
  return moved;
}

class LegibleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void languagesOfTheWorldAreLegible_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << English;
    QTest::newRow("German")
        << u"Mehrjährige Erfahrung in der Entwicklung von Steuerungen für Werkzeugmaschinen. Verantwortlich für "
           "die Prüfung der Baugruppen und die Schulung neuer Kolleginnen und Kollegen im Werk Stuttgart."_s;
    QTest::newRow("Polish")
        << u"Wieloletnie doświadczenie w zarządzaniu projektami budowlanymi oraz w kierowaniu zespołem. "
           "Odpowiedzialność za harmonogram, budżet i współpracę z podwykonawcami na terenie całego kraju."_s;
    QTest::newRow("Finnish")
        << u"Monipuolinen kokemus asiakaspalvelusta ja myynnistä sekä tiimin johtamisesta. Vastasin aikataulusta, "
           "laadusta ja uusien työntekijöiden perehdyttämisestä koko toimialueella vuosina."_s;
    QTest::newRow("Turkish")
        << u"Uluslararası projelerde uzun yıllar deneyim kazandım ve ekip yönetimi konusunda sorumluluk aldım. "
           "Müşteri ilişkileri, bütçe planlaması ve raporlama alanlarında çalıştım."_s;
    QTest::newRow("Vietnamese")
        << u"Có nhiều năm kinh nghiệm trong lĩnh vực quản lý dự án và phát triển phần mềm. Chịu trách nhiệm "
           "lập kế hoạch, theo dõi tiến độ và đào tạo nhân viên mới của công ty tại thành phố."_s;
    QTest::newRow("Swahili")
        << u"Nina uzoefu wa miaka mingi katika kufundisha wanafunzi wa shule za msingi na sekondari. Niliwajibika "
           "kupanga masomo, kusimamia mitihani na kuwasaidia walimu wapya katika kazi zao."_s;
    QTest::newRow("Russian") << u"Опыт работы инженером более десяти лет, руководил отделом и вёл проекты."_s;
    QTest::newRow("Greek") << u"Πολυετής εμπειρία στη διοίκηση έργων και στην ανάπτυξη λογισμικού."_s;
    QTest::newRow("Arabic") << u"خبرة طويلة في إدارة المشاريع وتطوير البرمجيات وتدريب الموظفين الجدد"_s;
    QTest::newRow("Hindi") << u"परियोजना प्रबंधन और सॉफ़्टवेयर विकास में दस वर्षों का अनुभव"_s;
    QTest::newRow("Chinese") << u"十年软件开发和项目管理经验，负责团队培训和质量控制。"_s;
    QTest::newRow("Japanese") << u"ソフトウェア開発とプロジェクト管理に10年以上の経験があります。"_s;
    QTest::newRow("Thai") << u"มีประสบการณ์ในการบริหารโครงการและพัฒนาซอฟต์แวร์มากว่าสิบปี"_s;
    QTest::newRow("names of techniques")
        << u"Skills: HTML, CSS, SQL, PHP, AWS, GCP, JSX, npm, gRPC, Kubernetes, PostgreSQL, MongoDB, "
           "Terraform, Jenkins, GitHub, Docker, nginx, Linux, TypeScript, Vue, webpack, pytest."_s;
    QTest::newRow("with icons") << u"\uf0e0 jane@example.org \uf095 +49 30 1234567 \uf015 Berlin "_s + English;
  }

  void languagesOfTheWorldAreLegible() {
    QFETCH(QString, text);
    QVERIFY_RESULT(checkLegible(text, 3));
  }

  void whatIsNoLanguageIsGarbled_data() {
    QTest::addColumn<QString>("text");
    for (int step = 1; step < 26; ++step) QTest::addRow("letters moved by %d", step) << shifted(English, step);
    QTest::newRow("cid marks") << u"(cid:12)(cid:7)(cid:31) Jane (cid:9)(cid:14)(cid:2) Doe"_s;
    QTest::newRow("replacement characters") << u"J\ufffd\ufffd\ufffd D\ufffd\ufffd, Eng\ufffdneer"_s;
    QTest::newRow("private use") << QString(200, QChar(0xf041)) + u" Jane Doe"_s;
    QTest::newRow("control characters") << u"\x01\x02\x03\x04 a \x05\x06\x07\x08 b"_s;
    QTest::newRow("symbols") << u"!\"# $%&' ()*+ ,-./ 0123 :;<= >?@ [\\]^ `{|}~ !!## $$%%"_s;
    QTest::newRow("letters apart")
        << u"P r o d u c t m a n a g e r w i t h e i g h t y e a r s o f e x p e r i e n c e i n l o g i s t i c s "
           "a n d m o r e"_s;
    QTest::newRow("no spaces") << QString(English).remove(u' ');
    QTest::newRow("scripts mixed") << u"Jаnе Dоеλ Еngιnееr Wоrκ аt Віg Cоmраnу Еxреrіеnсе"_s;
  }

  void whatIsNoLanguageIsGarbled() {
    QFETCH(QString, text);

    const auto result = checkLegible(text, 3);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fault, Fault::Garbled);
  }

  void emptyTextIsNoText() {
    for (const QString& text : {QString(), u" \n\t\u00a0 "_s}) {
      const auto result = checkLegible(text, 0);
      QVERIFY(!result.has_value());
      QCOMPARE(result.error().fault, Fault::NoText);
    }
  }

  void fewWordsAreTooShort() {
    const auto result = checkLegible(u"Product manager", 3);

    QVERIFY(!result.has_value());
    QCOMPARE(result.error().fault, Fault::TooShort);
    QVERIFY_RESULT(checkLegible(u"Product manager wanted", 3));
  }

  void reasonHoldsNothingOfTheText() {
    const QString secret = shifted(English, 4);
    const QString detail = checkLegible(secret, 3).error().detail;
    for (const QStringView word : QStringView(secret).split(u' '))
      if (word.size() > 6) QVERIFY(!detail.contains(word));
  }
};

}  // namespace

CANDOR_TEST(LegibleTest)

}  // namespace candor::reading

#include "legible_test.moc"
