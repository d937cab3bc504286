// ReadPanel: what was read from a posting before it is analysed: its names, to be put right, and its requirements; or
// why nothing could be read.
#pragma once

#include "analyze/posting_draft.h"
#include "base/error.h"

#include <QWidget>

namespace candor::widgets {
class MessageStrip;
class Prose;
class SectionTitle;
}  // namespace candor::widgets

namespace candor::analyze {

class NamesForm;
class RequirementList;

enum class Freshness { SamePosting /* what was typed in the fields stays */, OtherPosting };

class ReadPanel : public QWidget {
  Q_OBJECT

 public:
  explicit ReadPanel(QWidget* parent = nullptr);

  void showDraft(const PostingDraft& draft, Freshness freshness);
  void showFault(const Error& error);
  void showNothing();
  [[nodiscard]] documents::PostingNames names() const;

 Q_SIGNALS:
  void placeWanted(Span place);  // in the posting's text

 private:
  widgets::SectionTitle* m_title;
  widgets::MessageStrip* m_strip;
  widgets::Prose* m_invitation;
  NamesForm* m_names;
  RequirementList* m_requirements;
};

}  // namespace candor::analyze
