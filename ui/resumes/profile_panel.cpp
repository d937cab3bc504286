#include "resumes/profile_panel.h"

#include "resumes/profile_row.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/section_title.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::resumes {

namespace {

// The ground of the row looked at reaches beyond its words.
void inset(QWidget& row) {
  const int side = style::type().px(style::space::S8);
  row.setContentsMargins(side, 0, side, 0);
}

}  // namespace

ProfilePanel::ProfilePanel(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Profile"));
  viewport()->setAutoFillBackground(false);
}

void ProfilePanel::setProfile(const ShownProfile& profile, const LineNumbers& lines) {
  m_rows.clear();
  m_looked = nullptr;
  auto* page = new QWidget;
  page->setAutoFillBackground(false);
  auto* column = new QVBoxLayout(page);
  const style::Type& type = style::type();
  column->setContentsMargins(type.px(style::space::S8), type.px(style::space::S16), type.px(style::space::S8),
                             type.px(style::space::S24));
  column->setSpacing(0);
  for (const ShownSection& section : profile) addSection(section, lines, *page);
  column->addStretch();
  setWidget(page);
  if (!m_rows.empty()) m_rows.front()->setFocusPolicy(Qt::StrongFocus);
  verticalScrollBar()->setValue(0);
}

void ProfilePanel::addSection(const ShownSection& section, const LineNumbers& lines, QWidget& page) {
  auto* column = static_cast<QVBoxLayout*>(page.layout());
  if (!m_rows.empty()) column->addSpacing(style::type().px(style::space::S16));
  auto* title = new widgets::SectionTitle(section.title, section.note, &page);
  inset(*title);
  column->addWidget(title);
  for (const ShownEntry& entry : section.entries) {
    if (&entry != &section.entries.front()) column->addSpacing(style::type().px(style::space::S12));
    for (const ShownField& field : entry.fields) addRow(field, lines, page);
  }
}

void ProfilePanel::addRow(const ShownField& field, const LineNumbers& lines, QWidget& page) {
  auto* row = new ProfileRow(field, lines.of(field.place), &page);
  inset(*row);
  page.layout()->addWidget(row);
  m_rows.push_back(row);
  connect(row, &ProfileRow::looked, this, [this, row] {
    look(row);
    if (!row->field().place.isEmpty()) Q_EMIT placeLooked(row->field().place);
  });
  connect(row, &ProfileRow::stepped, this, [this, row](int rows) { step(row, rows); });
  connect(row, &ProfileRow::corrected, this,
          [this, row](const QString& value) { Q_EMIT corrected(row->field(), value); });
  connect(row, &ProfileRow::setBackWanted, this, [this, row] { Q_EMIT setBackWanted(row->field()); });
}

ProfileRow* ProfilePanel::row(const QString& key) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const ProfileRow* row) { return row->field().key == key; });
  return found == m_rows.end() ? nullptr : *found;
}

void ProfilePanel::lookAt(const QString& key) {
  if (ProfileRow* found = row(key)) look(found);
}

void ProfilePanel::setCorrected(const QString& key, const std::optional<QString>& value) {
  if (ProfileRow* found = row(key)) found->setCorrected(value);
}

void ProfilePanel::editLooked() {
  if (m_looked) m_looked->edit();
}

void ProfilePanel::look(ProfileRow* row) {
  if (!m_rows.empty()) m_rows.front()->setFocusPolicy(Qt::ClickFocus);
  if (m_looked && m_looked != row) m_looked->look(widgets::FieldState::Rest);
  m_looked = row;
  row->look(widgets::FieldState::Looked);
  ensureWidgetVisible(row, 0, style::type().px(style::space::S32));
}

void ProfilePanel::step(ProfileRow* from, int rows) {
  const auto here = std::find(m_rows.begin(), m_rows.end(), from) - m_rows.begin();
  const auto to = here + rows;
  if (to >= 0 && to < std::ssize(m_rows)) m_rows[std::size_t(to)]->setFocus(Qt::TabFocusReason);
}

}  // namespace candor::resumes

#include "moc_profile_panel.cpp"
