#include "analyze/analysis_view.h"
#include "analyze/analyze_page.h"
#include "analyze/fault_page.h"
#include "analyze/start_view.h"

#include <QStackedWidget>

namespace candor::analyze {

void AnalyzePage::fail(const FaultPage& fault) {
  QWidget* before = m_fault;
  m_fault = faultPage(fault);
  m_stack->addWidget(m_fault);
  m_stack->setCurrentWidget(m_fault);
  if (before) {
    m_stack->removeWidget(before);
    before->deleteLater();
  }
  if (isVisible()) focusFirst();
}

Way AnalyzePage::wayToAnotherResume() {
  return {.title = tr("Choose another resume"),
          .consequence = tr("The posting stays in its field."),
          .action = tr("Choose resume"),
          .run = [this] {
            reloadLibrary();
            openStart();
            m_start->focusResume();
          }};
}

void AnalyzePage::failAnalysing(const Error& error, const WantedAnalysis& wanted) {
  fail({.head = wanted.draft.posting.names.title,
        .title = tr("This analysis could not be made"),
        .whatHappened = faultSentence(error),
        .whatDidNotHappen = tr("No score was given. The posting is still as you left it."),
        .detail = error.detail,
        .ways = {wayToAnotherResume(),
                 {.title = tr("Change the posting"),
                  .consequence = tr("Its text is still in the field."),
                  .action = tr("Edit posting"),
                  .run =
                      [this] {
                        openStart();
                        m_start->focusPosting();
                      }},
                 {.title = tr("Try again"),
                  .consequence = tr("With the same resume and posting."),
                  .action = tr("Try again"),
                  .run = [this, wanted] { analyse(wanted); }}}});
}

void AnalyzePage::failShowing(const Error& error) {
  fail({.head = tr("Analysis"),
        .title = tr("This analysis cannot be shown"),
        .whatHappened = faultSentence(error),
        .whatDidNotHappen = tr("Nothing was changed."),
        .detail = error.detail,
        .ways = {{.title = tr("Make a new analysis"),
                  .consequence = tr("The same resume and posting give the same answer."),
                  .action = tr("New analysis"),
                  .run = [this] { begin({}); }}}});
}

void AnalyzePage::failReading(const Error& error) {
  fail({.head = tr("New analysis"),
        .title = tr("The posting's file cannot be read"),
        .whatHappened = faultSentence(error),
        .whatDidNotHappen = tr("Nothing was stored. What was in the field is still there."),
        .detail = error.detail,
        .ways = {{.title = tr("Paste the text"),
                  .consequence = tr("Copy it from the program that shows it."),
                  .action = tr("Paste text"),
                  .run =
                      [this] {
                        openStart();
                        m_start->focusPosting();
                      }},
                 {.title = tr("Choose another file"),
                  .consequence = tr("PDF, DOCX, ODT, RTF, HTML, Markdown or plain text."),
                  .action = tr("Choose file…"),
                  .run = [this] {
                    openStart();
                    m_start->chooseFile();
                  }}}});
}

}  // namespace candor::analyze
