// A workplace on a vault of its own in a temporary folder, with what screens need to show: for tests of screens.
#pragma once

#include "base/job.h"
#include "keychain/store_in_memory.h"
#include "knowledge/shelf.h"
#include "ontology/ontology.h"
#include "profile/read_profile.h"
#include "reading/plain_text.h"
#include "reading/reader.h"
#include "report/press.h"
#include "session/analysing.h"
#include "session/intake.h"
#include "session/session.h"
#include "settings/settings.h"
#include "support/fixed_clock.h"
#include "support/test.h"
#include "workplace/ending.h"
#include "workplace/notices.h"
#include "workplace/work.h"
#include "workplace/workplace.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace candor::tests {

inline const QString AccountantsResume = QStringLiteral(
    "Mara Lindqvist\nAccountant\nmara.lindqvist@example.org\n\nWORK EXPERIENCE\n\nAccountant, Northern Timber AB\n"
    "March 2019 - present\n\n- Closed the books of four companies each month.\n- Wrote monthly reports for the "
    "board.\n\nEDUCATION\n\nBSc Business Administration, Lund University, 2018\n\nSKILLS\n\nExcel, SAP, payroll\n");

inline const QString AccountantsPosting = QStringLiteral(
    "Senior Accountant\nHarbour Goods Ltd, Bristol\n\nRequirements\n- At least 5 years of experience in accounting\n"
    "- Advanced Excel\n- Month-end closing and financial reporting\n- Experience with SAP\n- Certified public "
    "accountant required\n\nNice to have\n- IFRS\n- Power BI\n");

class OpenWorkplace {
 public:
  OpenWorkplace()
      : m_reader(QStringLiteral(CANDOR_BIN "/candor-reader")),
        m_settings(m_folder.filePath(QStringLiteral("settings"))) {
    m_ontology.emplace(*ontology::Ontology::load());
    auto created = foreground([&](const Worker& worker) {
      return session::Session::create(
          worker, {.folder = m_folder.filePath(QStringLiteral("vault")), .keychainSlot = vault::KeychainSlot::Add},
          {.clock = m_clock, .keychain = m_keychain});
    });
    m_session = std::move(created->session);
    m_workplace.emplace(workplace::Workplace{*m_session, m_reader, m_press, *m_ontology, *m_pool, m_clock, m_settings,
                                             m_work, m_notices, m_ending, m_shelf});
  }
  ~OpenWorkplace() { m_pool.reset(); }

  [[nodiscard]] const workplace::Workplace& workplace() const { return *m_workplace; }
  [[nodiscard]] session::Session& session() { return *m_session; }
  [[nodiscard]] workplace::WorkList& work() { return m_work; }
  [[nodiscard]] workplace::Notices& notices() { return m_notices; }
  [[nodiscard]] workplace::Ending& ending() { return m_ending; }
  [[nodiscard]] const knowledge::Shelf& shelf() const { return m_shelf; }
  [[nodiscard]] FixedClock& clock() { return m_clock; }
  [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

  template <class F>
  static auto now(F f) {
    return foreground([&](const Worker& worker) { return f(worker); });
  }

  ResumeId addResume(const QString& title, const QString& text = AccountantsResume) {
    const reading::Document document = *reading::readPlainText(text);
    const documents::NewResume resume{
        .title = title,
        .version = {
            .file = {.name = title + QStringLiteral(".txt"), .format = QStringLiteral("txt"), .bytes = text.toUtf8()},
            .document = document,
            .profile = profile::readProfile(document, *m_ontology),
            .dataVersion = m_ontology->version()}};
    return now([&](const Worker& worker) { return m_session->documents().add(worker, resume); })->id;
  }
  PostingId addPosting(const QString& text = AccountantsPosting) {
    const documents::NewPosting posting =
        *session::readPosting({.reader = m_reader, .ontology = *m_ontology}, PostingText(text));
    return now([&](const Worker& worker) { return m_session->documents().add(worker, posting); })->id;
  }
  AnalysisId analyse(ResumeId resume, PostingId posting) {
    return now([&](const Worker& worker) { return session::analyse(worker, *m_session, *m_ontology, resume, posting); })
        ->added.id;
  }

 private:
  QTemporaryDir m_folder;
  FixedClock m_clock;
  keychain::StoreInMemory m_keychain;
  std::optional<ontology::Ontology> m_ontology;
  reading::Reader m_reader;
  report::Press m_press{QStringLiteral(CANDOR_BIN "/candor-press")};
  settings::Settings m_settings;
  knowledge::Shelf m_shelf{m_folder.filePath(QStringLiteral("knowledge"))};
  workplace::WorkList m_work;
  workplace::Notices m_notices;
  workplace::Ending m_ending;
  std::unique_ptr<session::Session> m_session;
  std::unique_ptr<JobPool> m_pool = std::make_unique<JobPool>(2);
  std::optional<workplace::Workplace> m_workplace;
};

}  // namespace candor::tests
