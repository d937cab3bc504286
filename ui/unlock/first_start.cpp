#include "unlock/first_start.h"

#include "style/look.h"
#include "style/space.h"
#include "unlock/archive_form.h"
#include "unlock/card.h"
#include "unlock/code_form.h"
#include "unlock/step_list.h"
#include "unlock/ways_form.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace candor::unlock {

namespace {

constexpr QSize FirstStartSize(920, 608);

}  // namespace

FirstStart::FirstStart(const Door& door, Entered entered, QWidget* parent)
    : QWidget(parent),
      m_door(door),
      m_entered(std::move(entered)),
      m_steps(new StepList({{tr("Ways to open"), tr("Passphrase, keychain")},
                            {tr("Recovery code"), tr("On paper, kept elsewhere")},
                            {tr("First resume"), tr("Drop a file, or look around")}})),
      m_forms(new QStackedWidget),
      m_ways(new WaysForm(door.folder)),
      m_code(new CodeForm(door.surroundings.clock, tr("Open Candor"))),
      m_archive(new ArchiveForm) {
  const style::Type& type = style::type();
  m_forms->addWidget(m_ways);
  m_forms->addWidget(m_code);
  m_forms->addWidget(m_archive);
  m_forms->setContentsMargins(type.px(style::space::S32), type.px(26), type.px(style::space::S32),
                              type.px(style::space::S24));
  auto* sheet = new QWidget;
  auto* row = new QHBoxLayout(sheet);
  row->setContentsMargins({});
  row->setSpacing(0);
  row->addWidget(m_steps);
  row->addWidget(m_forms, 1);
  auto* whole = new QHBoxLayout(this);
  whole->setContentsMargins({});
  whole->addWidget(new Card(sheet, FirstStartSize));
  connect(m_ways, &WaysForm::confirmed, this, &FirstStart::make);
  connect(m_code, &CodeForm::confirmed, this, &FirstStart::enter);
  connect(m_ways, &WaysForm::archiveWanted, this, &FirstStart::chooseArchive);
  connect(m_archive, &ArchiveForm::confirmed, this, [this] {
    m_ways->setArchive(m_archive->path());
    m_forms->setCurrentWidget(m_ways);
    m_ways->focusFirst();
  });
}

void FirstStart::focusFirst() { m_ways->focusFirst(); }

void FirstStart::make() {
  m_ways->setWaiting(true);
  m_making.emplace(m_archive->isConfirmed()
                       ? createVaultFrom(m_door, m_archive->take(), m_ways->takePassphrase(), m_ways->keychainSlot())
                       : createVault(m_door, m_ways->takePassphrase(), m_ways->keychainSlot()));
  m_making->then(this, [this](Result<session::Created> created) { made(std::move(created)); });
}

void FirstStart::chooseArchive() {
  auto* dialog = new QFileDialog(this, tr("A sealed file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  dialog->setNameFilter(tr("Sealed files (*.age)"));
  connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
    m_archive->setPath(path);
    m_forms->setCurrentWidget(m_archive);
    m_archive->focusFirst();
  });
  dialog->open();
}

void FirstStart::made(Result<session::Created> created) {
  m_ways->setWaiting(false);
  if (!created) {
    m_ways->showFault(created.error());
    m_ways->focusFirst();
    return;
  }
  m_session = std::move(created->session);
  m_code->setCode(std::move(created->recoveryCode));
  m_steps->setCurrent(1);
  m_forms->setCurrentWidget(m_code);
  m_code->focusFirst();
}

void FirstStart::enter() { m_entered(std::move(m_session)); }

}  // namespace candor::unlock

#include "moc_first_start.cpp"
