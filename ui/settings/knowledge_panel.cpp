#include "settings/knowledge_panel.h"

#include "base/clock.h"
#include "knowledge/importing.h"
#include "ontology/ontology.h"
#include "settings/column.h"
#include "settings/sections.h"
#include "widgets/button.h"
#include "widgets/confirm_button.h"
#include "widgets/message_strip.h"
#include "widgets/ruled_row.h"
#include "widgets/section_title.h"
#include "words/dates.h"
#include "words/describe.h"
#include "words/knowledge.h"
#include "workplace/ending.h"
#include "workplace/notices.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace candor::settings {

using namespace Qt::StringLiterals;
using knowledge::Import;
using knowledge::Publisher;
using knowledge::PublisherFacts;
using widgets::RuledRow;

namespace {

QString whatItIs(Publisher publisher) {
  switch (publisher) {
    case Publisher::Onet:
      return SettingsText::tr(
          "Programs, tools and job titles, by the United States Department of Labor. Download the "
          "ZIP in the format “Text” from %1, and choose it here.");
    case Publisher::Esco:
      return SettingsText::tr(
          "Fields of knowledge and occupations, by the European Commission. Download the "
          "classification in English as CSV from %1, and choose the ZIP here, or skills_en.csv and "
          "occupations_en.csv out of it.");
  }
  return {};
}

QString whatItHolds(const Import& import) {
  const auto number = [](int count) { return QLocale().toString(count); };
  const knowledge::Counts& counts = import.counts;
  QString facts = SettingsText::tr("%1 skills, %2 occupations and %3 names beside Candor’s own; imported on %4.")
                      .arg(number(counts.skills), number(counts.occupations), number(counts.names),
                           words::day(import.imported.startOfDay()));
  facts += u' ' + SettingsText::tr(
                      "%1 entries mean what was known already, %2 are left out because their names would "
                      "be found where they are not meant.")
                      .arg(number(counts.linked), number(counts.leftOut));
  if (!import.date.isEmpty()) facts += u' ' + SettingsText::tr("The tables are of %1.").arg(import.date);
  return facts;
}

// The licence's own words, in the language it words them in.
QString attribution(const Import& import) {
  return knowledge::factsOf(import.publisher).licence + u": "_s +
         knowledge::attributionOf(import.publisher, import.version);
}

// Beside our own tables, in the shelf.
Result<QString> kept(const Worker& worker, const workplace::Workplace& workplace, Publisher publisher,
                     const reading::Knowledge& rows) {
  const auto ours = ontology::Ontology::load();
  if (!ours) return ours.error();
  const auto import = workplace.shelf.put(worker, *ours, publisher, rows, workplace.clock.now().date());
  if (!import) return import.error();
  return SettingsText::tr("Imported: %1, with %2 skills and %3 occupations beside Candor’s own.")
      .arg(knowledge::titleOf(publisher, import->version), QLocale().toString(import->counts.skills),
           QLocale().toString(import->counts.occupations));
}

}  // namespace

KnowledgePanel::KnowledgePanel(const workplace::Workplace& workplace, QWidget* parent)
    : QWidget(parent),
      m_workplace(workplace),
      m_title(new widgets::SectionTitle(tr("Knowledge about work"))),
      m_fault(new widgets::MessageStrip(widgets::Tone::Fault, {})),
      m_waiting(new widgets::MessageStrip(widgets::Tone::Notice,
                                          tr("What you changed here is used from the next time the vault is opened."))),
      m_rows(new QVBoxLayout),
      m_job(new VaultJob<QString>(workplace, *this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  column->addWidget(m_title);
  for (widgets::MessageStrip* strip : {m_fault, m_waiting}) {
    column->addWidget(strip);
    strip->hide();
  }
  m_fault->addClose();
  connect(m_waiting->addAction(tr("Lock now")), &QPushButton::clicked, this, [this] { m_workplace.ending.lock(); });
  m_rows->setSpacing(0);
  column->addLayout(m_rows);
  reload();
}

void KnowledgePanel::reload() {
  m_reading.emplace(m_workplace.pool.run([&shelf = m_workplace.shelf](const Worker&) -> Result<State> {
    const auto ours = ontology::Ontology::load();
    if (!ours) return ours.error();
    auto imports = shelf.list();
    const knowledge::Loaded next = shelf.load(*ours);
    return State{.imports = imports ? *std::move(imports) : std::vector<Import>(),
                 .isDamaged = next.trouble.has_value(),
                 .version = next.ontology.version()};
  }));
  m_reading->then(this, [this](const Result<State>& state) {
    if (state) return display(*state);
    m_fault->setSentence(words::sentence(state.error()));
    m_fault->show();
  });
}

void KnowledgePanel::display(const State& state) {
  if (state.isDamaged) {
    m_fault->setSentence(tr("What was imported can no longer be read, and is left out: import it again."));
    m_fault->show();
  }
  m_title->setNote(state.imports.empty() ? tr("nothing imported yet")
                                         : tr("%n imports", nullptr, int(state.imports.size())));
  m_waiting->setVisible(state.version != m_workplace.ontology.version());
  clear(*m_rows);
  m_rows->addWidget(new RuledRow(
      tr("Candor’s own tables"),
      tr("Skills, occupations, degrees and licences of all professions. They are always there and come first: what is "
         "imported adds to them and changes nothing of them. Files can be dropped on this page, too.")));
  for (const PublisherFacts& facts : knowledge::publishers()) {
    const auto import = std::ranges::find(state.imports, facts.publisher, &Import::publisher);
    m_rows->addWidget(rowOf(facts, import != state.imports.end() ? &*import : nullptr));
  }
}

QWidget* KnowledgePanel::rowOf(const PublisherFacts& facts, const Import* import) {
  auto* row = new RuledRow(knowledge::titleOf(facts.publisher, import ? import->version : QString()),
                           import ? whatItHolds(*import) + u'\n' + attribution(*import)
                                  : whatItIs(facts.publisher).arg(QString(facts.page)));
  auto* choose = widgets::button(import ? tr("Import anew…") : tr("Import…"));
  choose->setAccessibleName(tr("Import %1…").arg(facts.name));
  connect(choose, &QPushButton::clicked, this, [this, &facts] { this->choose(facts); });
  row->addAtEnd(choose);
  if (import) addRemoving(*row, facts.publisher);
  return row;
}

void KnowledgePanel::addRemoving(RuledRow& row, Publisher publisher) {
  auto* remove = new widgets::ConfirmButton(tr("Remove"), tr("Remove it?"));
  connect(remove, &widgets::ConfirmButton::confirmed, this, [this, publisher] { this->remove(publisher); });
  row.addAtEnd(remove);
}

void KnowledgePanel::choose(const PublisherFacts& facts) {
  auto* dialog = new QFileDialog(this, tr("Import %1").arg(facts.name));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(facts.publisher == Publisher::Onet ? QFileDialog::ExistingFile : QFileDialog::ExistingFiles);
  dialog->setNameFilter(facts.publisher == Publisher::Onet ? tr("ZIP (*.zip)") : tr("ZIP or CSV (*.zip *.csv)"));
  connect(dialog, &QFileDialog::filesSelected, this,
          [this, publisher = facts.publisher](const QStringList& paths) { import(publisher, paths); });
  dialog->open();
}

void KnowledgePanel::import(Publisher publisher, const QStringList& paths) {
  perform(tr("Importing %1").arg(knowledge::factsOf(publisher).name), publisher,
          [workplace = m_workplace, publisher, paths](const Worker& worker) -> Result<QString> {
            const auto rows = knowledge::readFiles(worker, workplace.reader, publisher, paths);
            return rows ? kept(worker, workplace, publisher, *rows) : Result<QString>(rows.error());
          });
}

void KnowledgePanel::importFiles(const QStringList& paths) {
  perform(tr("Importing what was dropped"), std::nullopt,
          [workplace = m_workplace, paths](const Worker& worker) -> Result<QString> {
            const auto read = knowledge::readFiles(worker, workplace.reader, paths);
            return read ? kept(worker, workplace, read->publisher, read->knowledge) : Result<QString>(read.error());
          });
}

void KnowledgePanel::remove(Publisher publisher) {
  const QString name = knowledge::factsOf(publisher).name.toString();
  perform(tr("Removing %1").arg(name), publisher,
          [&shelf = m_workplace.shelf, publisher, name](const Worker& worker) -> Result<QString> {
            const auto ours = ontology::Ontology::load();
            if (!ours) return ours.error();
            const auto removed = shelf.remove(worker, *ours, publisher);
            if (!removed) return removed.error();
            return KnowledgePanel::tr("Removed: %1").arg(name);
          });
}

void KnowledgePanel::perform(const QString& name, std::optional<Publisher> publisher, const Act& act) {
  m_fault->hide();
  m_job->start(name, act, [this, publisher](const Result<QString>& told) {
    if (told) {
      m_workplace.notices.tell(*told);
    } else if (told.error().fault != Fault::Cancelled) {
      m_fault->setSentence(publisher ? words::whyNotImported(told.error(), *publisher)
                                     : words::whyNotImported(told.error()));
      m_fault->show();
    }
    reload();
  });
}

void fillKnowledge(const workplace::Workplace& workplace, QVBoxLayout& column) {
  column.addWidget(new KnowledgePanel(workplace));
}

}  // namespace candor::settings

#include "moc_knowledge_panel.cpp"
