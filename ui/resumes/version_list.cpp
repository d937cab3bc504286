#include "resumes/version_list.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/button.h"
#include "widgets/prose.h"
#include "widgets/ruled_row.h"
#include "words/dates.h"
#include "words/sizes.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::resumes {

VersionList::VersionList(QWidget* parent) : QScrollArea(parent) {
  setWidgetResizable(true);
  setFocusPolicy(Qt::NoFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Versions"));
}

void VersionList::setVersions(const std::vector<documents::ListedVersion>& versions, ResumeVersionId shown) {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins({});
  column->setSpacing(0);
  for (const documents::ListedVersion& version : versions) {
    const QString name = tr("Version %1").arg(version.number);
    auto* row = new widgets::RuledRow(
        name,
        tr("%1, added %2", "file and date")
            .arg(version.fileName + u" · "_s + fileFacts(version), words::dayAndTime(version.added)),
        page);
    if (version.id == shown) {
      row->addAtEnd(new widgets::Prose(tr("Shown"), {.step = style::Step::Small, .ink = &style::Tokens::text2}));
    } else {
      auto* look = widgets::button(tr("Look at it"), style::ButtonKind::Secondary, style::ButtonSize::Small);
      look->setAccessibleName(tr("Look at version %1").arg(version.number));
      connect(look, &QPushButton::clicked, this, [this, id = version.id] { Q_EMIT chosen(id); });
      row->addAtEnd(look);
    }
    column->addWidget(row);
  }
  auto* add = widgets::button(style::Icon::Plus, tr("Add a new version…"));
  connect(add, &QPushButton::clicked, this, &VersionList::addWanted);
  column->addSpacing(style::type().px(style::space::S12));
  column->addWidget(add, 0, Qt::AlignLeading);
  column->addStretch();
  setWidget(page);
}

QString fileFacts(const documents::ListedVersion& version) {
  return QCoreApplication::translate("candor::resumes", "%1, %2", "format and size")
      .arg(version.format.toUpper(), words::size(version.size));
}

}  // namespace candor::resumes

#include "moc_version_list.cpp"
