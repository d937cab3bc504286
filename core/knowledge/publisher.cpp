#include "knowledge/publisher.h"

#include <algorithm>
#include <array>

namespace candor::knowledge {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array Publishers{
    PublisherFacts{
        .publisher = Publisher::Onet,
        .id = "onet"_L1,
        .name = u"O*NET® Database",
        .by = "U.S. Department of Labor, Employment and Training Administration"_L1,
        .page = "https://www.onetcenter.org/database.html"_L1,
        .licence = "CC BY 4.0"_L1,
        .attribution =
            u"This program includes information from the O*NET %1 Database by the U.S. Department of Labor, Employment "
            "and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of "
            "USDOL/ETA. Candor has modified all or some of this information. USDOL/ETA has not approved, endorsed, or "
            "tested these modifications.",
        .format = reading::FormatId::Onet},
    PublisherFacts{.publisher = Publisher::Esco,
                   .id = "esco"_L1,
                   .name = u"ESCO",
                   .by = "European Commission"_L1,
                   .page = "https://esco.ec.europa.eu/en/use-esco/download"_L1,
                   .licence = "CC BY 4.0"_L1,
                   .attribution = u"This service uses the ESCO classification of the European Commission. Candor has "
                                  "modified and adapted it.",
                   .format = reading::FormatId::Esco},
};

}  // namespace

std::span<const PublisherFacts> publishers() { return Publishers; }

const PublisherFacts& factsOf(Publisher publisher) {
  return *std::ranges::find(Publishers, publisher, &PublisherFacts::publisher);
}

std::optional<Publisher> publisherOf(QStringView id) {
  const auto found = std::ranges::find_if(Publishers, [id](const PublisherFacts& facts) { return facts.id == id; });
  return found == Publishers.end() ? std::nullopt : std::optional(found->publisher);
}

QString titleOf(Publisher publisher, const QString& version) {
  return QString(factsOf(publisher).name.toString() + u' ' + version).trimmed();
}

QString attributionOf(Publisher publisher, const QString& version) {
  const QString text = factsOf(publisher).attribution.toString();
  return text.contains("%1"_L1) ? text.arg(version).simplified() : text;
}

}  // namespace candor::knowledge
