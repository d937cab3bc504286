#include "style/svg_path.h"

#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>
#include <utility>

namespace candor::style {

namespace {

struct Arc {
  double rx = 0;
  double ry = 0;
  double turn = 0;  // degrees
  bool isLarge = false;
  bool isClockwise = false;
};

double angleOf(QPointF from, QPointF to) {
  return std::atan2(from.x() * to.y() - from.y() * to.x(), QPointF::dotProduct(from, to));
}

// An arc as a turned and stretched part of the unit circle.
struct CirclePart {
  QTransform place;
  double from = 0;  // radians
  double sweep = 0;
};

// The conversion from end points to a centre of the SVG specification (F.6.5 and F.6.6).
CirclePart circlePart(const Arc& arc, QPointF start, QPointF end) {
  QTransform turned;
  turned.rotate(-arc.turn);
  const QPointF half = turned.map((start - end) / 2);
  const double tooSmall = qPow(half.x() / arc.rx, 2) + qPow(half.y() / arc.ry, 2);
  const double grow = tooSmall > 1 ? std::sqrt(tooSmall) : 1;
  const double rx = arc.rx * grow;
  const double ry = arc.ry * grow;
  const double across = qPow(rx * half.y(), 2) + qPow(ry * half.x(), 2);
  const double reach = std::sqrt(std::max(0.0, (rx * rx * ry * ry - across) / across));
  const double side = arc.isLarge == arc.isClockwise ? -reach : reach;
  const QPointF middle(side * rx * half.y() / ry, -side * ry * half.x() / rx);
  const QPointF first((half.x() - middle.x()) / rx, (half.y() - middle.y()) / ry);
  const QPointF last((-half.x() - middle.x()) / rx, (-half.y() - middle.y()) / ry);

  CirclePart part{.place = {}, .from = angleOf({1, 0}, first), .sweep = angleOf(first, last)};
  if (!arc.isClockwise && part.sweep > 0) part.sweep -= 2 * M_PI;
  if (arc.isClockwise && part.sweep < 0) part.sweep += 2 * M_PI;
  const QPointF centre = turned.inverted().map(middle) + (start + end) / 2;
  part.place.translate(centre.x(), centre.y());
  part.place.rotate(arc.turn);
  part.place.scale(rx, ry);
  return part;
}

// One cubic for each quarter of a circle at most.
void addArc(QPainterPath& path, const Arc& arc, QPointF end) {
  const QPointF start = path.currentPosition();
  if (start == end) return;
  if (arc.rx == 0 || arc.ry == 0) return path.lineTo(end);

  const CirclePart part = circlePart(arc, start, end);
  const int pieces = std::max(1, int(std::ceil(std::abs(part.sweep) / M_PI_2 - 1e-9)));
  const double step = part.sweep / pieces;
  const double pull = 4.0 / 3.0 * std::tan(step / 4);
  for (int i = 0; i < pieces; ++i) {
    const double a = part.from + i * step;
    const QPointF p(std::cos(a), std::sin(a));
    const QPointF q(std::cos(a + step), std::sin(a + step));
    path.cubicTo(part.place.map(p + pull * QPointF(-p.y(), p.x())), part.place.map(q - pull * QPointF(-q.y(), q.x())),
                 i + 1 == pieces ? end : part.place.map(q));
  }
}

class Reader {
 public:
  explicit Reader(QLatin1StringView data) : m_at(data.begin()), m_end(data.end()) {}

  std::optional<QPainterPath> read() {
    char command = 0;
    for (skip(); m_at != m_end; skip()) {
      const bool isLetter = (*m_at >= 'a' && *m_at <= 'z') || (*m_at >= 'A' && *m_at <= 'Z');
      if (isLetter) {
        command = *m_at++;
      } else if (command == 'M' || command == 'm') {
        command = command == 'M' ? 'L' : 'l';  // further pairs of a move are lines
      } else if (command == 'Z' || command == 'z') {
        return std::nullopt;
      }
      if (!step(command)) return std::nullopt;
    }
    return m_path;
  }

 private:
  void skip() {
    while (m_at != m_end && (*m_at == ' ' || *m_at == ',')) ++m_at;
  }

  bool number(double& value) {
    skip();
    const auto [next, fault] = std::from_chars(m_at, m_end, value);
    m_at = next;
    return fault == std::errc();
  }

  // A flag of an arc is one character and may touch what follows.
  bool flag(bool& value) {
    skip();
    if (m_at == m_end || (*m_at != '0' && *m_at != '1')) return false;
    value = *m_at++ == '1';
    return true;
  }

  template <std::size_t N>
  bool points(std::array<QPointF, N>& points, QPointF origin) {
    for (QPointF& point : points) {
      if (!number(point.rx()) || !number(point.ry())) return false;
      point += origin;
    }
    return true;
  }

  bool step(char command) {
    const QPointF here = m_path.currentPosition();
    const bool isRelative = command >= 'a';
    const QPointF origin = isRelative ? here : QPointF();
    const QPointF lastPull = std::exchange(m_pull, std::nullopt).value_or(here);
    switch (isRelative ? char(command - 'a' + 'A') : command) {
      case 'M': return move(origin);
      case 'L': return line(origin);
      case 'H': return flat({origin.x(), here.y()}, &QPointF::rx);
      case 'V': return flat({here.x(), origin.y()}, &QPointF::ry);
      case 'C': return curve(origin);
      case 'S': return smooth(origin, 2 * here - lastPull);
      case 'A': return arc(origin);
      case 'Z': m_path.closeSubpath(); return true;
    }
    return false;
  }

  bool move(QPointF origin) {
    std::array<QPointF, 1> to;
    if (!points(to, origin)) return false;
    m_path.moveTo(to[0]);
    return true;
  }

  bool line(QPointF origin) {
    std::array<QPointF, 1> to;
    if (!points(to, origin)) return false;
    m_path.lineTo(to[0]);
    return true;
  }

  bool flat(QPointF to, double& (QPointF::*axis)()) {
    double distance = 0;
    if (!number(distance)) return false;
    (to.*axis)() += distance;
    m_path.lineTo(to);
    return true;
  }

  bool curve(QPointF origin) {
    std::array<QPointF, 3> p;
    if (!points(p, origin)) return false;
    m_path.cubicTo(p[0], p[1], p[2]);
    m_pull = p[1];
    return true;
  }

  bool smooth(QPointF origin, QPointF mirrored) {
    std::array<QPointF, 2> p;
    if (!points(p, origin)) return false;
    m_path.cubicTo(mirrored, p[0], p[1]);
    m_pull = p[0];
    return true;
  }

  bool arc(QPointF origin) {
    Arc arc;
    std::array<QPointF, 1> to;
    const bool isWhole = number(arc.rx) && number(arc.ry) && number(arc.turn) && flag(arc.isLarge) &&
                         flag(arc.isClockwise) && points(to, origin);
    if (isWhole) addArc(m_path, arc, to[0]);
    return isWhole;
  }

  const char* m_at;
  const char* m_end;
  QPainterPath m_path;
  std::optional<QPointF> m_pull;  // the second control point of a curve, which S mirrors
};

}  // namespace

std::optional<QPainterPath> pathFrom(QLatin1StringView data) { return Reader(data).read(); }

}  // namespace candor::style
