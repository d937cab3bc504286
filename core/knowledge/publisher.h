// Publishers whose tables a user may add to the ontology, and what their licences ask us to say.
#pragma once

#include "reading/format.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace candor::knowledge {

enum class Publisher : quint8 { Onet, Esco };

struct PublisherFacts {
  Publisher publisher;
  QLatin1StringView id;    // on command lines and in files
  QStringView name;        // of what they publish, as its owner writes it
  QLatin1StringView by;    // who they are
  QLatin1StringView page;  // where it is downloaded
  QLatin1StringView licence;
  QStringView attribution;  // as the licence words it; %1: the version
  reading::FormatId format;
};

// In the order in which their tables are added, whichever came first.
[[nodiscard]] std::span<const PublisherFacts> publishers();
[[nodiscard]] const PublisherFacts& factsOf(Publisher publisher);
[[nodiscard]] std::optional<Publisher> publisherOf(QStringView id);

[[nodiscard]] QString titleOf(Publisher publisher, const QString& version);  // "O*NET® Database 31.0"
[[nodiscard]] QString attributionOf(Publisher publisher, const QString& version);

}  // namespace candor::knowledge
