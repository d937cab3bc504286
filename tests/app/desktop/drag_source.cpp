// drag_source FILE…: a small window that, when it is pressed, drags the files as a file manager does. For tests that
// drop files on the program from outside.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>
#include <QWidget>

namespace {

class Source : public QWidget {
 public:
  explicit Source(QList<QUrl> urls) : m_urls(std::move(urls)) {
    setWindowTitle(QStringLiteral("drag source"));
    setGeometry(0, 0, 60, 60);
  }

 protected:
  void mousePressEvent(QMouseEvent*) override {
    auto* files = new QMimeData;
    files->setUrls(m_urls);
    auto* drag = new QDrag(this);
    drag->setMimeData(files);
    drag->exec(Qt::CopyAction);  // what is dropped is fetched later: it stays until it is ended
  }

 private:
  const QList<QUrl> m_urls;
};

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  QList<QUrl> urls;
  const QStringList paths = QApplication::arguments().mid(1);
  for (const QString& path : paths) urls.append(QUrl::fromLocalFile(path));
  Source source(urls);
  source.show();
  return QApplication::exec();
}
