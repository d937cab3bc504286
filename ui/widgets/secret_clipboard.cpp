#include "widgets/secret_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace candor::widgets {

namespace {

struct Hint {
  QLatin1StringView format;
  QByteArrayView content;
};

// What histories of the clipboard look for: KDE and those who follow it, macOS, Windows.
constexpr std::array Hints = {
    Hint{"x-kde-passwordManagerHint"_L1, "secret"}, Hint{"application/x-nspasteboard-concealed-type"_L1, "secret"},
    Hint{"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_L1, "1"},
    Hint{"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_L1, QByteArrayView("\0\0\0\0", 4)},
    Hint{"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_L1, QByteArrayView("\0\0\0\0", 4)}};

// The bytes stay in guarded memory until somebody pastes.
class SecretData : public QMimeData {
 public:
  explicit SecretData(Secret text) : m_text(std::move(text)) {}

  [[nodiscard]] QStringList formats() const override {
    QStringList formats{u"text/plain"_s};
    for (const Hint& hint : Hints) formats.append(hint.format);
    return formats;
  }
  [[nodiscard]] bool hasFormat(const QString& format) const override { return formats().contains(format); }

 protected:
  [[nodiscard]] QVariant retrieveData(const QString& format, QMetaType type) const override {
    if (format == u"text/plain") {
      const auto bytes = m_text.bytes();
      const QByteArray text(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
      return type.id() == QMetaType::QString ? QVariant(QString::fromUtf8(text)) : QVariant(text);
    }
    for (const Hint& hint : Hints)
      if (format == hint.format) return hint.content.toByteArray();
    return {};
  }

 private:
  Secret m_text;
};

}  // namespace

SecretClipboard::SecretClipboard(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
  m_seconds.setInterval(1s);
  connect(&m_seconds, &QTimer::timeout, this, &SecretClipboard::look);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::put(Secret text) {
  auto* data = new SecretData(std::move(text));
  m_put = data;
  m_until = m_clock.now().addSecs(Stays.count());
  QGuiApplication::clipboard()->setMimeData(data);  // owns it from here on
  m_seconds.start();
}

bool SecretClipboard::holds() const { return m_put && QGuiApplication::clipboard()->mimeData() == m_put; }

// A clock that was set back keeps nothing longer.
void SecretClipboard::look() {
  if (!holds()) return m_seconds.stop();
  const qint64 left = m_clock.now().secsTo(m_until);
  if (left <= 0 || left > Stays.count()) clear();
}

void SecretClipboard::clear() {
  m_seconds.stop();
  if (!holds()) return;
  QGuiApplication::clipboard()->clear();
  Q_EMIT cleared();
}

bool ownsClipboard() { return QGuiApplication::clipboard()->ownsClipboard(); }

void clearOwnClipboard(const std::function<bool()>& isOurs) {
  QClipboard* clipboard = QGuiApplication::clipboard();
  if (isOurs()) clipboard->clear();
  if (clipboard->supportsSelection() && clipboard->ownsSelection()) clipboard->clear(QClipboard::Selection);
}

}  // namespace candor::widgets

#include "moc_secret_clipboard.cpp"
