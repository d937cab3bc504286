// PageProbe: what a test of the Analyze screen looks at and touches, by the names a screen reader hears.
#pragma once

#include "analyze/analyze_page.h"
#include "support/open_workplace.h"
#include "widgets/document_view.h"
#include "widgets/evidence_list.h"
#include "widgets/fault_state.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace candor::tests {

class PageProbe {
 public:
  explicit PageProbe(OpenWorkplace& place, QSize size = {1104, 726}) : page(place.workplace()) {
    page.resize(size);
    page.show();
  }

  analyze::AnalyzePage page;

  template <class T>
  [[nodiscard]] T& find(const char* name) {
    T* found = page.findChild<T*>(QString::fromLatin1(name));
    Q_ASSERT(found);
    return *found;
  }
  [[nodiscard]] QPlainTextEdit& posting() { return find<QPlainTextEdit>("posting"); }
  [[nodiscard]] QPushButton& analyse() { return find<QPushButton>("analyse"); }
  [[nodiscard]] QComboBox& resumes() { return find<QComboBox>("resume"); }
  [[nodiscard]] QTabBar& parts() { return find<QTabBar>("parts"); }
  [[nodiscard]] widgets::DocumentView& resumeText() { return find<widgets::DocumentView>("resumeText"); }
  [[nodiscard]] widgets::DocumentView& postingText() { return find<widgets::DocumentView>("postingText"); }
  [[nodiscard]] widgets::EvidenceList& evidence() { return *page.findChild<widgets::EvidenceList*>(); }

  // Of the fields that are seen.
  [[nodiscard]] QLineEdit& field(const char* name) {
    const auto fields = page.findChildren<QLineEdit*>(QString::fromLatin1(name));
    const auto seen = std::find_if(fields.begin(), fields.end(), [](QLineEdit* each) { return each->isVisible(); });
    return seen == fields.end() ? *fields.front() : **seen;
  }
  [[nodiscard]] QPushButton* buttonSaying(const QString& words) {
    const auto buttons = page.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton* button) {
      return button->isVisible() && button->text() == words;
    });
    return found == buttons.end() ? nullptr : *found;
  }
  [[nodiscard]] bool showsFault() {
    const auto* fault = page.findChild<widgets::FaultState*>();
    return fault && fault->isVisible();
  }

  void run(const QString& title) {
    for (const workplace::Command& command : page.commands())
      if (command.title == title) return command.run();
    Q_ASSERT_X(false, "run", "no such command");
  }
};

}  // namespace candor::tests
