#include "settings/settings_page.h"

#include "settings/knowledge_panel.h"
#include "settings/sections.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/page_head.h"
#include "widgets/section_list.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::settings {

namespace {

constexpr int SectionsWidth = 196;
constexpr int MostShare = 24;  // of the page, in hundredths, however large the letters
constexpr int FormWidth = 712;

QStringList titles() {
  QStringList titles;
  for (const Section& section : sections()) titles.append(SettingsText::tr(section.title));
  return titles;
}

}  // namespace

SettingsPage::SettingsPage(const workplace::Workplace& workplace, QWidget* parent)
    : Page(parent), m_workplace(workplace), m_list(new widgets::SectionList(titles())), m_open(new QStackedWidget) {
  m_list->setFixedWidth(style::type().px(SectionsWidth));
  m_made.resize(sections().size());
  auto* row = new QHBoxLayout;
  row->setSpacing(1);  // the line between them
  row->addWidget(m_list);
  row->addWidget(m_open, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(new widgets::PageHead(tr("Settings"), tr("Changes are kept at once")));
  column->addLayout(row, 1);
  connect(m_list, &widgets::SectionList::opened, this, &SettingsPage::open);
  open(0);
}

void SettingsPage::paintEvent(QPaintEvent*) {
  const QRect list = m_list->geometry();
  const int line = isRightToLeft() ? list.left() - 1 : list.right() + 1;
  QPainter(this).fillRect(QRect(line, list.top(), 1, list.height()), style::tokens().line);
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
  Page::resizeEvent(event);
  m_list->setFixedWidth(std::min(style::type().px(SectionsWidth), width() * MostShare / 100));
}

void SettingsPage::focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }

void SettingsPage::showLocking() { openFilledBy(fillLocking); }

void SettingsPage::showWaysToOpen() { openFilledBy(fillWaysToOpen); }

void SettingsPage::showBackups() { openFilledBy(fillBackups); }

void SettingsPage::showDiagnostics() { openFilledBy(fillDiagnostics); }

void SettingsPage::showKnowledge() { openFilledBy(fillKnowledge); }

KnowledgePanel* SettingsPage::openKnowledge() const { return m_open->currentWidget()->findChild<KnowledgePanel*>(); }

QString SettingsPage::whatDroppingDoes() const {
  return openKnowledge() ? tr("Drop tables of O*NET or ESCO to import them") : QString();
}

void SettingsPage::take(const QStringList& paths) {
  if (KnowledgePanel* panel = openKnowledge()) panel->importFiles(paths);
}

void SettingsPage::openFilledBy(void (*fill)(const workplace::Workplace&, QVBoxLayout&)) {
  for (int i = 0; i < int(sections().size()); ++i)
    if (sections()[std::size_t(i)].fill == fill) m_list->setCurrentIndex(m_list->model()->index(i, 0));
}

// A section is made when it is first opened.
void SettingsPage::open(int section) {
  QWidget*& made = m_made[std::size_t(section)];
  if (!made) m_open->addWidget(made = content(section));
  m_open->setCurrentWidget(made);
}

QWidget* SettingsPage::content(int section) {
  const style::Type& type = style::type();
  auto* form = new QWidget;
  form->setMaximumWidth(type.px(FormWidth + 2 * style::space::S24));
  auto* column = new QVBoxLayout(form);
  column->setContentsMargins(type.px(style::space::S24), type.px(style::space::S16), type.px(style::space::S24),
                             type.px(style::space::S16));
  column->setSpacing(0);
  sections()[std::size_t(section)].fill(m_workplace, *column);
  column->addStretch();
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(form);
  scroll->viewport()->setAutoFillBackground(false);
  form->setAutoFillBackground(false);
  return scroll;
}

}  // namespace candor::settings

#include "moc_settings_page.cpp"
