// What nearly every test includes anyway; compiled once.
#pragma once

#include "base/precompiled.h"

#include <QTest>
