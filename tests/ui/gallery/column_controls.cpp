#include "gallery/columns.h"
#include "gallery/parts.h"
#include "style/kind.h"
#include "style/look.h"
#include "widgets/button.h"
#include "widgets/search_field.h"
#include "widgets/secret_edit.h"
#include "widgets/section_title.h"
#include "widgets/stage_chip.h"
#include "widgets/strength_meter.h"
#include "widgets/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>

#include <array>

using namespace Qt::StringLiterals;

namespace candor::gallery {

namespace {

constexpr std::array States = {Shown::Rest, Shown::Hovered, Shown::Pressed, Shown::Focused, Shown::Disabled};

void addButtons(QBoxLayout& column) {
  auto* grid = new QGridLayout;
  grid->setVerticalSpacing(style::type().px(8));
  grid->setHorizontalSpacing(style::type().px(6));
  const std::array names = {u"rest"_s, u"hover"_s, u"press"_s, u"focus"_s, u"disabled"_s};
  const std::array kinds = {u"Primary"_s, u"Secondary"_s, u"Quiet"_s, u"Danger"_s};
  const std::array order = {style::ButtonKind::Primary, style::ButtonKind::Secondary, style::ButtonKind::Quiet,
                            style::ButtonKind::Danger};
  grid->setColumnMinimumWidth(0, style::type().px(66));
  for (int i = 0; i < int(names.size()); ++i) grid->addWidget(note(names[std::size_t(i)]), 0, i + 1);
  for (int row = 0; row < int(order.size()); ++row) {
    grid->addWidget(note(kinds[std::size_t(row)]), row + 1, 0);
    for (int i = 0; i < int(States.size()); ++i) {
      QPushButton* button = widgets::button(u"Save"_s, order[std::size_t(row)]);
      showAs(*button, States[std::size_t(i)]);
      grid->addWidget(button, row + 1, i + 1);
    }
  }
  column.addLayout(grid);
}

void addField(QBoxLayout& column, QWidget* field, const QString& state) {
  QBoxLayout* row = rowIn(column, 8);
  field->setFixedWidth(style::type().px(314));
  if (field->accessibleName().isEmpty()) field->setAccessibleName(u"Field, "_s + state);
  row->addWidget(field);
  row->addWidget(note(state), 1);
}

QLineEdit* line(const QString& text) {
  auto* edit = new QLineEdit(text);
  edit->setPlaceholderText(u"Company, role"_s);
  return edit;
}

void addFields(QBoxLayout& column) {
  addField(column, line({}), u"empty"_s);
  QLineEdit* hovered = line(u"Halden Foods"_s);
  showAs(*hovered, Shown::Hovered);
  addField(column, hovered, u"hover"_s);
  QLineEdit* focused = line(u"Halden Foods"_s);
  showAs(*focused, Shown::Focused);
  addField(column, focused, u"focus"_s);
  QLineEdit* invalid = line(u"31 Feb 2026"_s);
  style::setValidity(*invalid, style::Validity::Invalid);
  addField(column, invalid, u"invalid"_s);
  QLineEdit* disabled = line(u"Locked by the plan"_s);
  disabled->setEnabled(false);
  addField(column, disabled, u"disabled"_s);
  auto* secret = new widgets::SecretEdit;
  for (const QChar letter : u"hunter2hunter"_s) {
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(secret, &typed);
  }
  addField(column, secret, u"secret"_s);
  auto* combo = new QComboBox;
  combo->addItems({u"planning-v4.pdf"_s, u"general-v3.pdf"_s});
  addField(column, combo, u"combo"_s);
  auto* search = new widgets::SearchField(u"Search, or type a command"_s);
  search->setShortcutHint(u"Ctrl+K"_s);
  addField(column, search, u"search"_s);
  auto* meter = new widgets::StrengthMeter;
  meter->setStrength(widgets::Strength::Fair, u"Two more words make it good."_s);
  column.addWidget(meter);
}

template <class Choice>
Choice* choice(const QString& name, Qt::CheckState state) {
  auto* made = new Choice;
  made->setAccessibleName(name);
  made->setChecked(state != Qt::Unchecked);
  return made;
}

void addChoices(QBoxLayout& column) {
  QBoxLayout* row = rowIn(column, 12);
  row->addWidget(choice<QCheckBox>(u"Unchecked"_s, Qt::Unchecked));
  row->addWidget(choice<QCheckBox>(u"Checked"_s, Qt::Checked));
  auto* mixed = choice<QCheckBox>(u"Mixed"_s, Qt::Unchecked);
  mixed->setTristate(true);
  mixed->setCheckState(Qt::PartiallyChecked);
  row->addWidget(mixed);
  auto* focused = choice<QCheckBox>(u"Focused"_s, Qt::Unchecked);
  showAs(*focused, Shown::Focused);
  row->addWidget(focused);
  auto* radios = new QWidget;
  QBoxLayout* radioRow = new QHBoxLayout(radios);
  radioRow->setContentsMargins({});
  radioRow->addWidget(choice<QRadioButton>(u"Other choice"_s, Qt::Unchecked));
  radioRow->addWidget(choice<QRadioButton>(u"Choice"_s, Qt::Checked));
  row->addWidget(radios);
  row->addWidget(new widgets::Toggle(u"Toggle, off"_s));
  auto* on = new widgets::Toggle(u"Toggle, on"_s);
  on->setChecked(true);
  row->addWidget(on);
  auto* ringed = new widgets::Toggle(u"Toggle, focused"_s);
  ringed->setChecked(true);
  showAs(*ringed, Shown::Focused);
  row->addWidget(ringed);
  row->addStretch();
  auto* labelled = new QCheckBox(u"Ask before anything is sent"_s);
  labelled->setChecked(true);
  column.addWidget(labelled);
}

void addStages(QBoxLayout& column) {
  using style::StageGlyph;
  constexpr std::array Rows = {std::array{StageGlyph::Saved, StageGlyph::Applied, StageGlyph::Screening},
                               std::array{StageGlyph::Interview, StageGlyph::Offer, StageGlyph::Accepted},
                               std::array{StageGlyph::Rejected, StageGlyph::Withdrawn, StageGlyph::NoAnswer}};
  for (const auto& stages : Rows) {
    QBoxLayout* row = rowIn(column, 6);
    for (const StageGlyph stage : stages) row->addWidget(new widgets::StageChip(stage));
    row->addStretch();
  }
}

}  // namespace

QWidget* controlsColumn() {
  auto* widget = new QWidget;
  QBoxLayout* column = columnOf(*widget, 8);
  column->addWidget(new widgets::SectionTitle(u"Buttons, 30 px"_s));
  addButtons(*column);
  column->addWidget(new widgets::SectionTitle(u"Fields, 30 px"_s));
  addFields(*column);
  column->addWidget(new widgets::SectionTitle(u"Check, choice, toggle, stage chips"_s));
  addChoices(*column);
  addStages(*column);
  column->addStretch();
  return widget;
}

}  // namespace candor::gallery
