// What nearly every test of the window includes anyway; compiled once.
#pragma once

#include "style/precompiled.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
