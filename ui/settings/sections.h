// The sections of the settings: one file and one row of the table each. A section changes a setting at once.
#pragma once

#include "workplace/workplace.h"

#include <QCoreApplication>
#include <QString>

#include <span>

class QVBoxLayout;
class QWidget;

namespace candor::settings {

struct Section {
  const char* title;  // translated as SettingsText
  void (*fill)(const workplace::Workplace& workplace, QVBoxLayout& column);
};

[[nodiscard]] std::span<const Section> sections();

void fillAppearance(const workplace::Workplace& workplace, QVBoxLayout& column);
void fillLocking(const workplace::Workplace& workplace, QVBoxLayout& column);
void fillWaysToOpen(const workplace::Workplace& workplace, QVBoxLayout& column);
void fillBackups(const workplace::Workplace& workplace, QVBoxLayout& column);
void fillKnowledge(const workplace::Workplace& workplace, QVBoxLayout& column);
void fillDiagnostics(const workplace::Workplace& workplace, QVBoxLayout& column);
void fillErasing(const workplace::Workplace& workplace, QVBoxLayout& column);

struct SettingsText {
  Q_DECLARE_TR_FUNCTIONS(SettingsText)
};

}  // namespace candor::settings
