#include "redact/online.h"

#include "ontology/token.h"
#include "profile/web.h"
#include "redact/forms.h"
#include "redact/person.h"

#include <QSet>

#include <algorithm>

namespace candor::redact {

using namespace Qt::StringLiterals;

namespace {

using profile::SectionKind;

constexpr qsizetype ShortestHandle = 4;  // of one that is looked for wherever it stands

// Where one stands behind the network's name: "GitHub: mlind", "Twitter" and a line below it "@mlind".
constexpr QStringView Networks =
    uR"(\b(?:github|gitlab|bitbucket|linkedin|twitter|instagram|skype|telegram|mastodon|stack ?overflow|medium|dribbble|)"
    uR"(behance|xing|facebook|youtube|discord|signal|wechat|whatsapp|orcid|kaggle|pinterest|soundcloud|snapchat|tiktok)\b)";
constexpr QStringView BehindNetwork = uR"(\s*[:|•·–-]?\s*@?([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9_])))";
constexpr QStringView BeforeNetwork = uR"((?<![\w@.])([A-Za-z0-9][\w.-]{2,38}) \((?=)";  // mlind (GitHub)
constexpr QStringView LoneLine = uR"((?m)^[ \t]*([a-z][a-z0-9_.-]{1,37}[a-z0-9_])[ \t]*$)";
constexpr QStringView ContactWord = uR"((?<![\w@./-])([a-z][a-z0-9_-]{2,38})(?![\w@./-]))";
// "mlind · https://example.net/mlind"
constexpr QStringView BesideItsPage =
    uR"((?<![\w@./-])([A-Za-z0-9][\w.-]{1,38})\s*[·•|:–-]?\s*(?=(?:https?://)?(?:www\.)?[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+/(?:in/|@|user/|u/)?\1\b))";
constexpr QStringView BehindSign = uR"((?<![\w.@/])(@[A-Za-z][\w.]{2,29}))";

class OnlineFinder {
 public:
  explicit OnlineFinder(const profile::Profile& profile) : m_profile(profile), m_text(profile.text) {}

  std::vector<Personal> run() {
    findLinks();
    findBehindNetworks();
    findByShape();
    findInContacts();
    findBehindSigns();
    findAgain();
    return std::move(m_found);
  }

 private:
  void add(PersonalKind kind, Span span) { m_found.push_back({kind, span}); }

  [[nodiscard]] bool isAmongContacts(Span span) const {
    return standsIn(m_profile, SectionKind::Contact, span) || standsIn(m_profile, SectionKind::References, span);
  }

  void findLinks() {
    for (const profile::WebAddress& address : profile::findWebAddresses(m_text, {})) {
      const Span span = address.url.span;
      const QString url = address.url.value;
      if (url.contains(u"/company/") || url.contains(u"/school/") || isArticle(address)) continue;
      if (address.network.isEmpty() && !isAmongContacts(span) && !holdsName(m_profile, url) && !isOwn(url)) continue;
      add(PersonalKind::Link, span);
      if (!address.network.isEmpty()) keepHandle(url);
    }
  }

  // Where people have pages by their sign, all else is what somebody published.
  [[nodiscard]] static bool isArticle(const profile::WebAddress& address) {
    const bool hasSigns = address.network == u"Medium" || address.network == u"YouTube";
    return hasSigns && !address.url.value.contains(u"/@") && !address.url.value.contains(u"/user/") &&
           !address.url.value.contains(u"/c/") && !address.url.value.contains(u"/channel/");
  }

  [[nodiscard]] bool isOwn(const QString& url) const {
    const auto isIt = [&url](const profile::OnlineProfile& page) { return page.url.value == url; };
    return url == m_profile.url.value || std::any_of(m_profile.profiles.begin(), m_profile.profiles.end(), isIt);
  }

  // "github.com/mlind/tool" → "mlind": the first part of the path that is no word of the network.
  void keepHandle(const QString& url) {
    static const QSet<QString> Words{u"in"_s,     u"pub"_s,     u"users"_s, u"user"_s, u"profile"_s,
                                     u"people"_s, u"channel"_s, u"c"_s,     u"u"_s};
    const qsizetype host = url.indexOf(u'/', url.indexOf(u"://") < 0 ? 0 : url.indexOf(u"://") + 3);
    if (host < 0) return;
    for (const QString& part : url.sliced(host + 1).split(u'/', Qt::SkipEmptyParts)) {
      if (Words.contains(part)) continue;
      m_handles.insert(part.startsWith(u'@') ? part.sliced(1) : part);
      return;
    }
  }

  void findBehindNetworks() {
    static const QRegularExpression form = formOf(Networks.toString() + BehindNetwork.toString(), Letters::AnyCase);
    for (const Span place : placesOf(form, m_text)) {
      const QString word = place.in(m_text).toString();
      if (!isHandle(word, place) || (!isAmongContacts(place) && !isLine(place))) continue;
      m_handles.insert(word);
      add(PersonalKind::Handle, place);
    }
  }

  // "mlind (GitHub)", and a line of nothing but a small word that holds the name.
  void findByShape() {
    static const QRegularExpression before =
        formOf(BeforeNetwork.toString() + Networks.toString() + u')', Letters::AnyCase);
    static const QRegularExpression lines = formOf(LoneLine, Letters::AsWritten);
    const auto keep = [this](Span place) {
      m_handles.insert(place.in(m_text).toString());
      add(PersonalKind::Handle, place);
    };
    static const QRegularExpression beside = formOf(BesideItsPage, Letters::AsWritten);
    for (const Span place : placesOf(before, m_text))
      if (isHandleBefore(place)) keep(place);
    for (const Span place : placesOf(beside, m_text)) keep(place);
    for (const Span place : placesOf(lines, m_text))
      if (holdsName(m_profile, place.in(m_text)) && !isPlural(place.in(m_text))) keep(place);
  }

  // "mlind (GitHub)", and not "Git (GitHub, Bitbucket)" or "social media (Twitter, …)".
  [[nodiscard]] bool isHandleBefore(Span place) const {
    const QStringView word = place.in(m_text);
    const bool hasSign = std::any_of(word.begin(), word.end(), [](QChar c) { return !c.isLetter(); });
    const qsizetype end = m_text.indexOf(u'\n', place.end());
    const QStringView rest = QStringView(m_text).sliced(place.end(), (end < 0 ? m_text.size() : end) - place.end());
    const bool isWholeLine =
        (place.start == 0 || m_text[place.start - 1] == u'\n') && !rest.contains(u',') && rest.endsWith(u')');
    return hasSign || holdsName(m_profile, word) || (isWholeLine && word.front().isLower());
  }

  // "developers", where somebody is called Developer.
  [[nodiscard]] bool isPlural(QStringView word) const {
    return word.endsWith(u's') && m_profile.name.value.contains(word.chopped(1), Qt::CaseInsensitive);
  }

  // Many are called everywhere what their page or mail box is called.
  void findInContacts() {
    static const QRegularExpression words = formOf(ContactWord, Letters::AsWritten);
    const QSet<QString> own{stemOf(m_profile.url.value), m_profile.email.value.section(u'@', 0, 0).toLower()};
    for (const Span place : placesOf(words, m_text)) {
      const QString word = place.in(m_text).toString();
      if (own.contains(word) && isAmongContacts(place)) add(PersonalKind::Handle, place);
    }
  }

  // "https://www.mlind.dev/cv" → "mlind"
  static QString stemOf(const QString& url) {
    static const QRegularExpression form =
        formOf(uR"(^(?:https?://)?(?:www\.)?([a-z0-9_-]{3,38})\.)", Letters::AsWritten);
    return form.match(url).captured(1);
  }

  [[nodiscard]] bool isLine(Span span) const {
    const bool opens = span.start == 0 || m_text[span.start - 1] == u'\n';
    return opens && (span.end() == m_text.size() || m_text[span.end()] == u'\n');
  }

  // Names of networks and ordinary words stand behind networks, too.
  [[nodiscard]] bool isHandle(const QString& word, Span place) const {
    static const QRegularExpression networks = formOf(Networks, Letters::AnyCase);
    if (networks.match(word).hasMatch() || word.contains(u"http")) return false;
    static const QSet<QString> plain{u"profile"_s, u"location"_s, u"account"_s, u"page"_s,  u"link"_s,    u"url"_s,
                                     u"address"_s, u"in"_s,       u"website"_s, u"email"_s, u"contact"_s, u"phone"_s};
    if (plain.contains(word.toLower())) return false;
    const bool hasSign = std::any_of(word.begin(), word.end(), [](QChar c) { return !c.isLetter(); });
    const bool isAlone = place.end() == m_text.size() || m_text[place.end()].isSpace();
    const bool isApart = place.start > 0 && m_text[place.start - 1] != u' ';  // from the network: by a line, a sign
    return hasSign || holdsName(m_profile, word) ||
           (isAlone && (isApart || isAmongContacts(place)) && word.front().isLower());
  }

  void findBehindSigns() {
    static const QRegularExpression form = formOf(BehindSign, Letters::AsWritten);
    for (const Span place : placesOf(form, m_text)) {
      const QString word = place.in(m_text).toString().sliced(1);
      if (!isAmongContacts(place) && !holdsName(m_profile, word) && !m_handles.contains(word)) continue;
      m_handles.insert(word);
      add(PersonalKind::Handle, place);
    }
  }

  // A handle the text names once is one wherever it stands.
  void findAgain() {
    for (const QString& handle : m_handles) {
      if (handle.size() < ShortestHandle || m_profile.name.value.contains(handle, Qt::CaseInsensitive)) continue;
      const QString pattern = uR"((?<![\w@.]))"_s + QRegularExpression::escape(handle) + uR"((?![\w@]))"_s;
      for (const Span place : placesOf(formOf(pattern, Letters::AnyCase), m_text)) add(PersonalKind::Handle, place);
    }
  }

  const profile::Profile& m_profile;
  const QString& m_text;
  QSet<QString> m_handles;
  std::vector<Personal> m_found;
};

}  // namespace

std::vector<Personal> findOnline(const profile::Profile& profile) { return OnlineFinder(profile).run(); }

}  // namespace candor::redact
