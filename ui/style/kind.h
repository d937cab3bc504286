// What the style sheet must know of a control before it is shown: the kind and size of a button, and whether what
// stands in a field is wrong.
#pragma once

class QLineEdit;
class QPushButton;
class QWidget;

namespace candor::style {

enum class ButtonKind { Secondary, Primary, Quiet, Danger };
enum class ButtonSize { Normal, Small };
enum class Validity { Valid, Invalid };

void setKind(QPushButton& button, ButtonKind kind, ButtonSize size = ButtonSize::Normal);

// Invalid fields get a red border and an error sign; the sentence below is the form's.
void setValidity(QLineEdit& field, Validity validity);

}  // namespace candor::style
