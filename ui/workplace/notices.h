// Notices: sentences a screen has the window say at its foot: what was just done, with or without a way back.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace candor::workplace {

class Notices : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  void tell(const QString& sentence) { Q_EMIT told(sentence); }
  // `undo` is called at most once, on the GUI thread, until the next notice or the page's end.
  void tellWithUndo(const QString& sentence, std::function<void()> undo) {
    Q_EMIT toldWithUndo(sentence, std::move(undo));
  }

 Q_SIGNALS:
  void told(const QString& sentence);
  void toldWithUndo(const QString& sentence, const std::function<void()>& undo);
};

}  // namespace candor::workplace
