#include "shell/job_strip.h"

#include "style/look.h"
#include "style/space.h"
#include "widgets/network_light.h"
#include "widgets/progress_row.h"
#include "widgets/prose.h"
#include "workplace/work.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace std::chrono_literals;

namespace candor::shell {

namespace {

widgets::Prose* stripText(const QString& text) {
  auto* prose = new widgets::Prose(text, {.step = style::Step::Small, .ink = &style::Tokens::text2});
  prose->setMostLines(1);
  return prose;
}

}  // namespace

JobStrip::JobStrip(workplace::WorkList& works, QWidget* parent)
    : QWidget(parent),
      m_works(works),
      m_rest(stripText(tr("No work running"))),
      m_progress(new widgets::ProgressRow({})),
      m_more(stripText({})),
      m_light(new widgets::NetworkLight) {
  const style::Type& type = style::type();
  setAccessibleName(tr("Work and network"));
  setFixedHeight(type.px(style::space::JobStrip));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(type.px(style::space::S16), 1, type.px(style::space::S16), 0);
  row->addWidget(m_rest, 1);
  row->addWidget(m_progress, 1);
  row->addWidget(m_more);
  row->addWidget(m_light);
  m_seconds.setInterval(1s);
  connect(&m_seconds, &QTimer::timeout, this, &JobStrip::showProgress);
  connect(&m_works, &workplace::WorkList::changed, this, &JobStrip::showWorks);
  connect(m_progress, &widgets::ProgressRow::cancelled, this, [this] {
    if (!m_works.running().empty()) m_works.running().front()->cancel();
  });
  showWorks();
}

void JobStrip::showWorks() {
  const auto& running = m_works.running();
  workplace::Work* oldest = running.empty() ? nullptr : running.front();
  m_rest->setVisible(!oldest);
  m_progress->setVisible(oldest);
  m_more->setVisible(running.size() > 1);
  if (running.size() > 1) m_more->setText(tr("and %n more", nullptr, int(running.size()) - 1));
  if (oldest && oldest != m_shown) {
    m_since = std::chrono::steady_clock::now();
    m_progress->setName(oldest->name());
    connect(oldest, &workplace::Work::progressed, this, &JobStrip::showProgress);
    m_seconds.start();
  }
  m_shown = oldest;
  if (oldest) return showProgress();
  m_seconds.stop();
}

void JobStrip::showProgress() {
  if (!m_shown) return;
  const Progress& progress = m_shown->progress();
  if (progress.total > 0) return m_progress->setProgress(progress.done, progress.total);
  const auto elapsed = std::chrono::steady_clock::now() - m_since;
  m_progress->setUnknownLength(std::chrono::duration_cast<std::chrono::seconds>(elapsed), {});
}

void JobStrip::paintEvent(QPaintEvent*) {
  const style::Tokens& t = style::tokens();
  QPainter painter(this);
  painter.fillRect(rect(), t.desk);
  painter.fillRect(QRect(0, 0, width(), 1), t.line);
  const int at =
      isRightToLeft() ? m_light->geometry().right() + style::type().px(14) : m_light->x() - style::type().px(14);
  painter.fillRect(QRect(at, 0, 1, height()), t.line);
}

}  // namespace candor::shell

#include "moc_job_strip.cpp"
