#include "gallery/columns.h"
#include "gallery/pages.h"
#include "gallery/parts.h"
#include "style/look.h"
#include "widgets/toast.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace candor::gallery {

std::unique_ptr<QWidget> componentsPage() {
  const auto px = [](int pixels) { return style::type().px(pixels); };
  auto page = std::make_unique<QWidget>();
  auto* row = new QHBoxLayout(page.get());
  row->setContentsMargins(px(24), px(18), px(24), px(24));
  row->setSpacing(px(28));
  QWidget* controls = controlsColumn();
  controls->setFixedWidth(px(384));
  row->addWidget(controls);
  row->addWidget(messagesColumn(), 1);
  QWidget* navigation = navigationColumn();
  navigation->setFixedWidth(px(368));
  row->addWidget(navigation);
  page->resize(px(1280), px(1100));
  auto* toast = new widgets::Toast(*page);
  toast->tellWithUndo(u"Moved to Rejected"_s);
  return page;
}

}  // namespace candor::gallery
