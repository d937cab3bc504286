#include "analyze/analysis_view.h"
#include "analyze/analyze_page.h"
#include "analyze/document_side.h"
#include "analyze/evidence_side.h"
#include "analyze/rank_view.h"
#include "analyze/resume_rank_view.h"
#include "analyze/start_view.h"
#include "comparison/comparison_view.h"

#include <QStackedWidget>

#include <iterator>

namespace candor::analyze {

using widgets::EvidenceStatus;
using workplace::Command;

std::vector<Command> AnalyzePage::commands() {
  std::vector<Command> commands = {
      {.title = tr("New analysis"), .keys = QKeySequence::New, .run = [this] { begin({}); }}};
  if (const auto resume = m_start->resume())
    commands.push_back({.title = tr("Rank all postings for a resume"),
                        .run = [this, id = *resume] { rank(id, m_start->resumeTitle()); }});
  if (m_rank->resume() && !m_rank->isVisible())
    commands.push_back({.title = tr("Back to the ranking"), .run = [this] { showRanking(); }});
  if (m_stack->currentWidget() == m_resumeRank)
    commands.push_back({.title = tr("Leave the ranking"), .keys = Qt::Key_Escape, .run = [this] { leaveResumes(); }});
  if (m_stack->currentWidget() == m_comparison->parentWidget())
    commands.push_back(
        {.title = tr("Leave the comparison"), .keys = Qt::Key_Escape, .run = [this] { showResumesAgain(); }});
  if (!isShowing()) {
    commands.push_back({.title = tr("Choose the file of a posting"), .run = [this] {
                          openStart();
                          m_start->chooseFile();
                        }});
    return commands;
  }
  if (m_analysis->shown()->posting)
    commands.push_back({.title = tr("Rank all resumes for this posting"), .run = [this] { rankResumes(); }});
  std::vector<Command> own = analysisCommands();
  std::move(own.begin(), own.end(), std::back_inserter(commands));
  return commands;
}

std::vector<Command> AnalyzePage::analysisCommands() {
  const auto filter = [this](widgets::EvidenceFilter shown) {
    return [this, shown] {
      m_analysis->evidence().setFilter(shown);
      m_analysis->evidence().focusRequirements();
    };
  };
  const auto open = [this](Part part) { return [this, part] { m_analysis->documents().open(part); }; };
  return {{.title = tr("Export the analysis"),
           .keys = Qt::CTRL | Qt::Key_E,
           .run = [this] { Q_EMIT exportWanted(*shownId()); }},
          {.title = tr("Go to the next requirement"),
           .keys = Qt::Key_F8,
           .run = [this] { m_analysis->evidence().step(1); }},
          {.title = tr("Go to the previous requirement"),
           .keys = Qt::SHIFT | Qt::Key_F8,
           .run = [this] { m_analysis->evidence().step(-1); }},
          {.title = tr("Show all requirements"), .run = filter({})},
          {.title = tr("Show only what is met"), .run = filter(EvidenceStatus::Met)},
          {.title = tr("Show only what is partly met"), .run = filter(EvidenceStatus::Partly)},
          {.title = tr("Show only what is missing"), .run = filter(EvidenceStatus::Missing)},
          {.title = tr("Open the resume"), .run = open(Part::Resume)},
          {.title = tr("Open the posting"), .run = open(Part::Posting)},
          {.title = tr("Open the file checks"), .run = open(Part::Checks)},
          {.title = tr("Open the skills"), .run = open(Part::Skills)},
          {.title = tr("Open all edits"), .run = open(Part::Edits)}};
}

}  // namespace candor::analyze
