// IncidentPage: the incident report as headings, sentences and rows, before it becomes text or HTML.
#pragma once

#include "security/incident.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace candor::security {

struct IncidentSection {
  QString title = {};
  QStringList sentences = {};
  std::vector<QStringList> rows = {};  // of equally many cells
  QStringList steps = {};              // in their order
};

struct IncidentPage {
  QString title = {};
  QStringList head = {};
  std::vector<IncidentSection> sections = {};
};

inline constexpr std::size_t MostIncidentRows = 500;  // of a section: the newest

[[nodiscard]] IncidentPage incidentPage(const Incident& incident);

[[nodiscard]] QByteArray textOf(const IncidentPage& page);
[[nodiscard]] QByteArray htmlOf(const IncidentPage& page);  // stands alone; loads and runs nothing

}  // namespace candor::security
