// What nearly every file of the window includes anyway; compiled once. No file may rely on it: each includes what it
// uses.
#pragma once

#include "base/precompiled.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>
