// Web addresses of a resume: personal pages, and profiles at networks known by their host.
#pragma once

#include "profile/profile.h"
#include "reading/document.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace candor::profile {

struct WebAddress {
  Field url;
  QString network;  // empty for a page of nobody we know
};

// Written in the text with a scheme, "www." or a usual ending, in its order, and then those only its links say.
[[nodiscard]] std::vector<WebAddress> findWebAddresses(QStringView text, const std::vector<reading::Link>& links);

[[nodiscard]] bool isWebAddress(QStringView piece);

}  // namespace candor::profile
