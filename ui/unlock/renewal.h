// Renewal: a recovery code opened the vault and is used up. Before anything else the vault gets another key, a
// passphrase and a new code, so that the used one opens nothing any more. Only who cannot (a full disk) goes on
// without, and is asked again at the next opening.
#pragma once

#include "unlock/door.h"

#include <QWidget>

#include <memory>
#include <mutex>
#include <optional>

class QPushButton;
class QStackedWidget;

namespace candor::widgets {
class MessageStrip;
}

namespace candor::unlock {

class CodeForm;
class NewPassphrase;

class Renewal : public QWidget {
  Q_OBJECT

 public:
  // The session is handed over when the new code was confirmed.
  Renewal(const Door& door, std::unique_ptr<session::Session> session, Entered entered, QWidget* parent = nullptr);

  void focusFirst();

  // Stops what runs; done when the session is closed. The page is of no use afterwards.
  [[nodiscard]] Job<void> close();

 private:
  // The session, which the work and the closing take turns at.
  struct Held {
    std::mutex turn;
    std::unique_ptr<session::Session> session;
  };

  QWidget* buildForm();
  void weigh();
  [[nodiscard]] bool isReady() const;
  void renew();
  void renewed(Result<Secret> code);
  void enter();

  Door m_door;
  std::shared_ptr<Held> m_held;
  bool m_hasKeychain;
  Entered m_entered;
  QStackedWidget* m_forms;
  NewPassphrase* m_passphrase;
  widgets::MessageStrip* m_message;
  QPushButton* m_without;
  QPushButton* m_renew;
  CodeForm* m_code;
  std::optional<Job<Secret>> m_renewing;
};

}  // namespace candor::unlock
