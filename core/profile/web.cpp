#include "profile/web.h"

#include "profile/shape.h"
#include "profile/word_list.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace candor::profile {
namespace {

using namespace Qt::StringLiterals;

struct Network {
  std::u16string_view host;
  std::u16string_view name;
};

constexpr std::array Networks{Network{u"linkedin.com", u"LinkedIn"},
                              Network{u"github.com", u"GitHub"},
                              Network{u"gitlab.com", u"GitLab"},
                              Network{u"bitbucket.org", u"Bitbucket"},
                              Network{u"twitter.com", u"Twitter"},
                              Network{u"x.com", u"X"},
                              Network{u"facebook.com", u"Facebook"},
                              Network{u"instagram.com", u"Instagram"},
                              Network{u"xing.com", u"XING"},
                              Network{u"stackoverflow.com", u"Stack Overflow"},
                              Network{u"medium.com", u"Medium"},
                              Network{u"dev.to", u"DEV"},
                              Network{u"behance.net", u"Behance"},
                              Network{u"dribbble.com", u"Dribbble"},
                              Network{u"youtube.com", u"YouTube"},
                              Network{u"kaggle.com", u"Kaggle"},
                              Network{u"orcid.org", u"ORCID"},
                              Network{u"scholar.google.com", u"Google Scholar"},
                              Network{u"researchgate.net", u"ResearchGate"},
                              Network{u"leetcode.com", u"LeetCode"},
                              Network{u"hackerrank.com", u"HackerRank"},
                              Network{u"codepen.io", u"CodePen"},
                              Network{u"mastodon.social", u"Mastodon"},
                              Network{u"t.me", u"Telegram"},
                              Network{u"soundcloud.com", u"SoundCloud"},
                              Network{u"pinterest.com", u"Pinterest"},
                              Network{u"keybase.io", u"Keybase"},
                              Network{u"huggingface.co", u"Hugging Face"}};

constexpr WordList Endings(
    u" com org net io dev me co uk de fr es it nl pt ai app tech info eu us ca edu gov ch at be in xyz online site "
    u"page blog design "
    u"name pro biz se no dk fi pl cz br mx ar au nz jp cn ie gl ly to ");

bool isAddressChar(QChar c) { return c.isLetterOrNumber() || QStringView(u"./:-_~%?&=#+@").contains(c); }

bool isEnding(QStringView ending) { return Endings.holds(ending.toString().toLower()); }

QStringView withoutScheme(QStringView url) {
  const qsizetype scheme = url.indexOf(u"://");
  QStringView rest = scheme >= 0 ? url.sliced(scheme + 3) : url;
  if (rest.startsWith(u"www.", Qt::CaseInsensitive)) rest = rest.sliced(4);
  return rest;
}

QStringView hostOf(QStringView url) {
  const QStringView rest = withoutScheme(url);
  const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
  return rest.first(end - rest.begin());
}

QString networkOf(QStringView url) {
  const QString host = hostOf(url).toString().toLower();
  for (const Network& network : Networks) {
    const QStringView name(network.host);
    if (host == name || host.endsWith(u'.' + name.toString())) return QStringView(network.name).toString();
  }
  return {};
}

// "Node.js" and "e.g." are no addresses; "jane.dev" and "www.jane.example" are.
bool looksLikeAddress(QStringView word) {
  if (word.size() < 4 || word.contains(u'@')) return false;
  if (word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive)) return word.size() > 8;
  const QStringView host = hostOf(word);
  const qsizetype dot = host.lastIndexOf(u'.');
  if (dot < 2 || !isEnding(host.sliced(dot + 1))) return false;
  return host.contains(u'.') &&
         std::all_of(host.begin(), host.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; });
}

}  // namespace

bool isWebAddress(QStringView piece) {
  const QStringView word = piece.trimmed();
  return !word.contains(u' ') && looksLikeAddress(word);
}

std::vector<WebAddress> findWebAddresses(QStringView text, const std::vector<reading::Link>& links) {
  std::vector<WebAddress> found;
  for (qsizetype at = 0; at < text.size();) {
    if (!isAddressChar(text[at])) {
      ++at;
      continue;
    }
    qsizetype end = at;
    while (end < text.size() && isAddressChar(text[end])) ++end;
    Span span{at, end - at};
    while (span.length > 1 && QStringView(u".:,-_").contains(text[span.end() - 1])) --span.length;
    if (looksLikeAddress(span.in(text))) found.push_back({fieldAt(text, span, 0.9), networkOf(span.in(text))});
    at = end;
  }
  QSet<QString> known;
  for (const WebAddress& address : found) known.insert(withoutScheme(address.url.value).toString());
  for (const reading::Link& link : links) {
    if (!link.target.startsWith(u"http"_s, Qt::CaseInsensitive)) continue;
    const QString address = withoutScheme(link.target).toString();
    if (known.contains(address)) continue;
    known.insert(address);
    found.push_back({{link.target, link.span, 0.8}, networkOf(link.target)});
  }
  return found;
}

}  // namespace candor::profile
