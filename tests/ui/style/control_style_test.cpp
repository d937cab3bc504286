#include "style/control_style.h"

#include "style/kind.h"
#include "style/look.h"
#include "support/test.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace candor::style;

namespace {

bool hasColour(const QImage& image, const QColor& colour) {
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) == colour) return true;
    }
  }
  return false;
}

QImage grabbed(QWidget& widget) { return widget.grab().toImage(); }

}  // namespace

class ControlStyleTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void checkedBoxIsOfTheAccent() {
    QCheckBox box(u"Ask"_s);
    QVERIFY(!hasColour(grabbed(box), tokens().accent));
    box.setChecked(true);
    QVERIFY(hasColour(grabbed(box), tokens().accent));
    box.setEnabled(false);
    QVERIFY(!hasColour(grabbed(box), tokens().accent));
  }

  void mixedBoxDiffersFromChecked() {
    QCheckBox box;
    box.setTristate(true);
    box.setCheckState(Qt::Checked);
    const QImage checked = grabbed(box);
    box.setCheckState(Qt::PartiallyChecked);
    QVERIFY(grabbed(box) != checked);
  }

  void chosenRadioIsOfTheAccent() {
    QRadioButton radio;
    radio.setChecked(true);
    QVERIFY(hasColour(grabbed(radio), tokens().accent));
  }

  void comboIsAsHighAsAField() {
    QComboBox combo;
    combo.addItem(u"planning-v4.pdf"_s);
    QLineEdit field;
    QCOMPARE(combo.sizeHint().height(), 30);
    QCOMPARE(field.sizeHint().height(), 30);
    QCOMPARE(QPushButton(u"Save"_s).sizeHint().height(), 30);
  }

  void primaryButtonIsFilled() {
    QPushButton button(u"Save"_s);
    setKind(button, ButtonKind::Primary);
    button.resize(button.sizeHint());
    QCOMPARE(grabbed(button).pixelColor(6, 15), tokens().accent);
  }

  void smallButtonIsLower() {
    QPushButton button(u"Save"_s);
    setKind(button, ButtonKind::Secondary, ButtonSize::Small);
    QCOMPARE(button.sizeHint().height(), 26);
  }

  void invalidFieldSaysSoAndForgets() {
    QLineEdit field;
    setValidity(field, Validity::Invalid);
    QVERIFY(hasColour(grabbed(field), tokens().neg));
    QCOMPARE(field.actions().size(), 1);
    setValidity(field, Validity::Invalid);
    QCOMPARE(field.actions().size(), 1);
    setValidity(field, Validity::Valid);
    QVERIFY(field.actions().isEmpty());
    QVERIFY(!hasColour(grabbed(field), tokens().neg));
  }
};

CANDOR_TEST(ControlStyleTest)
#include "control_style_test.moc"
