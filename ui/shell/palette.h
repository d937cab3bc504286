// Palette: what the search field at the top finds while something is typed: pages, actions and documents. It lies over
// the page below the field, which keeps the keyboard.
#pragma once

#include "base/job.h"
#include "documents/hit.h"
#include "style/icon.h"
#include "workplace/page.h"

#include <QAbstractListModel>
#include <QWidget>

#include <functional>
#include <optional>

namespace candor::session {
class Session;
}
namespace candor::widgets {
class RuledList;
class SearchField;
}  // namespace candor::widgets

namespace candor::shell {

struct PaletteRow {
  style::Icon icon = style::Icon::ChevronRight;
  QString title;
  QString detail = {};  // a snippet; one line
  QString hint = {};    // keys, or what kind of thing it is
  std::function<void()> run;
};

class PaletteModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setActions(std::vector<PaletteRow> rows);
  void setFound(std::vector<PaletteRow> rows);
  [[nodiscard]] const PaletteRow& at(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<PaletteRow> m_actions;
  std::vector<PaletteRow> m_found;
};

// Those whose title holds every word, in their order.
[[nodiscard]] std::vector<PaletteRow> matching(const std::vector<PaletteRow>& rows, const QString& words);

class Palette : public QWidget {
  Q_OBJECT

 public:
  // All rows there are now.
  using Offer = std::function<std::vector<PaletteRow>()>;
  using ForHit = std::function<PaletteRow(const documents::Hit&)>;

  Palette(session::Session& session, widgets::SearchField& field, Offer offer, ForHit forHit, QWidget& window);

  bool eventFilter(QObject* watched, QEvent* event) override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void look(const QString& words);
  void found(Result<std::vector<documents::Hit>> hits);
  void open();
  void close();
  void step(int rows);
  void run(const QModelIndex& index);
  void place();

  session::Session& m_session;
  widgets::SearchField& m_field;
  Offer m_offer;
  ForHit m_forHit;
  PaletteModel m_model;
  widgets::RuledList* m_list;
  std::optional<Job<std::vector<documents::Hit>>> m_search;
};

}  // namespace candor::shell
