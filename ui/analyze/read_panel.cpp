#include "analyze/read_panel.h"

#include "analyze/names_form.h"
#include "analyze/requirement_list.h"
#include "style/look.h"
#include "style/space.h"
#include "widgets/message_strip.h"
#include "widgets/prose.h"
#include "widgets/section_title.h"
#include "words/describe.h"

#include <QVBoxLayout>

namespace candor::analyze {

using widgets::Tone;

ReadPanel::ReadPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new widgets::SectionTitle(tr("What was read"))),
      m_strip(new widgets::MessageStrip(Tone::Caution, {})),
      m_invitation(new widgets::Prose(
          tr("Title, company, place and requirements appear here as soon as there is a posting. You can put right what "
             "was misread; nothing is stored before you analyse it."),
          {.ink = &style::Tokens::text2})),
      m_names(new NamesForm),
      m_requirements(new RequirementList) {
  const style::Type& type = style::type();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(type.px(style::space::S12));
  column->addWidget(m_title);
  column->addWidget(m_strip);
  column->addWidget(m_invitation);
  column->addWidget(m_names);
  column->addWidget(m_requirements, 1);
  column->addStretch();
  connect(m_requirements, &RequirementList::placeWanted, this, &ReadPanel::placeWanted);
  showNothing();
}

void ReadPanel::showDraft(const PostingDraft& draft, Freshness freshness) {
  const auto count = int(draft.reading.requirements.size());
  m_title->setNote(count == 1 ? tr("1 requirement") : tr("%n requirements", nullptr, count));
  m_strip->setTone(Tone::Caution);
  m_strip->setSentence(tr("The posting says little, so the score will be provisional."));
  m_strip->setVisible(draft.reading.isThin);
  freshness == Freshness::SamePosting ? m_names->setRead(draft.posting.names) : m_names->setNames(draft.posting.names);
  m_requirements->setRows(requirementRows(draft.reading));
  m_invitation->hide();
  m_names->show();
  m_requirements->setVisible(count > 0);
}

void ReadPanel::showFault(const Error& error) {
  m_title->setNote({});
  m_strip->setTone(Tone::Fault);
  m_strip->setSentence(words::sentence(error));
  m_strip->show();
  m_invitation->hide();
  m_names->hide();
  m_requirements->hide();
}

void ReadPanel::showNothing() {
  m_title->setNote({});
  m_strip->hide();
  m_invitation->show();
  m_names->setNames({});
  m_names->hide();
  m_requirements->setRows({});
  m_requirements->hide();
}

documents::PostingNames ReadPanel::names() const { return m_names->names(); }

}  // namespace candor::analyze

#include "moc_read_panel.cpp"
