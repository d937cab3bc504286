// The page of resumes on a vault of its own, with what it told.
#pragma once

#include "resumes/profile_panel.h"
#include "resumes/resume_model.h"
#include "resumes/resume_view.h"
#include "resumes/resumes_page.h"
#include "support/open_workplace.h"

#include <QFile>
#include <QTest>

#include <functional>
#include <memory>

namespace candor::resumes {

struct OpenedPage {
  tests::OpenWorkplace place;
  std::unique_ptr<ResumesPage> page;
  std::function<void()> undo;
  QStringList told;

  void open() {
    page = std::make_unique<ResumesPage>(place.workplace());
    QObject::connect(&place.notices(), &workplace::Notices::told, page.get(),
                     [this](const QString& sentence) { told += sentence; });
    QObject::connect(&place.notices(), &workplace::Notices::toldWithUndo, page.get(),
                     [this](const QString& sentence, const std::function<void()>& back) {
                       told += sentence;
                       undo = back;
                     });
    page->resize(1104, 726);
    page->show();
  }
  [[nodiscard]] bool isShown(const QString& title) const {
    const auto* view = page->findChild<ResumeView*>();
    return view->isVisible() && view->stored() && view->stored()->resume.title == title;
  }
  [[nodiscard]] ProfilePanel& profile() const { return page->findChild<ResumeView*>()->profile(); }
  [[nodiscard]] ResumeModel& model() const { return *page->findChild<ResumeModel*>(); }
  [[nodiscard]] std::vector<documents::Correction> corrections(ResumeId id) {
    return *tests::OpenWorkplace::now(
        [&](const Worker& worker) { return place.session().documents().corrections(worker, id); });
  }
  QString write(const QString& name, const QByteArray& bytes) {
    QFile file(place.path(name));
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(bytes);
    return file.fileName();
  }
  void run(const QString& command) {
    for (const workplace::Command& each : page->commands()) {
      if (each.title == command) return each.run();
    }
    QFAIL(qPrintable(command));
  }
};

}  // namespace candor::resumes
