// Window: the one window. It shows a plain desk at once, then what the vault's folder asks for: a first start, the way
// in, what is wrong with it, or the frame with the pages.
#pragma once

#include "base/job.h"
#include "shell/idle_watch.h"
#include "shell/program.h"
#include "unlock/door.h"
#include "unlock/unlock_page.h"
#include "vault/erase.h"
#include "vault/overview.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QStackedLayout;

namespace candor::unlock {
class Renewal;
}

namespace candor::shell {

class Frame;
struct OpenVault;

class Window : public QWidget {
  Q_OBJECT

 public:
  explicit Window(const Program& program, QWidget* parent = nullptr);  // the program outlives it
  ~Window() override;

  // After the first picture: looks at the vault's folder.
  void start();
  void lock(const QString& why = {});  // locked() follows, at once when no vault is open
  void erase();                        // the open vault, with everything of it
  void raiseToUser();

  [[nodiscard]] Frame* frame() const { return m_frame; }  // while a vault is open
  [[nodiscard]] IdleWatch& idleWatch() { return m_idle; }

 Q_SIGNALS:
  void shown();   // something else than the empty desk stands in it
  void locked();  // the vault is closed and its keys are wiped

 protected:
  void paintEvent(QPaintEvent* event) override;
  void closeEvent(QCloseEvent* event) override;

 private:
  [[nodiscard]] unlock::Door door() const;
  void look(const QString& why, unlock::AtOnce atOnce);
  void goTo(const QString& folder);  // of another vault
  void nameNewVault();
  void showRescue(const vault::Overview& about);
  void looked(const Result<vault::Overview>& about, const QString& why, unlock::AtOnce atOnce);
  void renew(std::unique_ptr<session::Session> session);  // before it is entered
  void enter(std::unique_ptr<session::Session> session);
  [[nodiscard]] std::shared_ptr<OpenVault> leave();  // the vault that was open; nothing of the window uses it any more
  void display(QWidget* content);
  void goOnErasing();
  void showErased(const Result<vault::ErasedVault>& erased);
  void showFault(const Error& error);
  void closeVault();
  [[nodiscard]] Job<void> closing();  // of the vault that is open
  void watchIdle();

  const Program& m_program;
  QString m_folder;  // of the vault that is open or at the door
  QStackedLayout* m_layout;
  IdleWatch m_idle;
  std::unique_ptr<OpenVault> m_vault;
  Frame* m_frame = nullptr;
  QPointer<unlock::Renewal> m_renewal;  // while it holds an open vault
  std::optional<Job<vault::Overview>> m_looking;
  std::optional<Job<void>> m_closing;
  std::optional<Job<vault::ErasedVault>> m_erasing;
};

}  // namespace candor::shell
