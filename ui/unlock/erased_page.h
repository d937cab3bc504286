// ErasedPage: the end of erasing everything: what is gone, what is not, and what nobody here can reach.
#pragma once

#include "vault/erase.h"

#include <QWidget>

namespace candor::unlock {

class ErasedPage : public QWidget {
  Q_OBJECT

 public:
  explicit ErasedPage(const vault::ErasedVault& erased, QWidget* parent = nullptr);

 Q_SIGNALS:
  void beginWanted();  // a new vault
};

}  // namespace candor::unlock
