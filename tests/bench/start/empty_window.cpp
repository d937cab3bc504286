// An empty window that ends after its first frame.
#include <QApplication>
#include <QMainWindow>

namespace {

class Empty : public QMainWindow {
 protected:
  void paintEvent(QPaintEvent* event) override {
    QMainWindow::paintEvent(event);
    QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
  }
};

}  // namespace

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  Empty window;
  window.resize(1280, 800);
  window.show();
  return QApplication::exec();
}
