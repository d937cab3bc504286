// How colours differ for the eye: WCAG contrast, and the distance in CIE Lab as people with normal sight and the three
// colour-blindnesses see it.
#pragma once

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::tests {

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

inline double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

inline Vector linearOf(const QColor& colour) {
  const QRgb rgb = colour.rgb();
  return {linear(qRed(rgb) / 255.0), linear(qGreen(rgb) / 255.0), linear(qBlue(rgb) / 255.0)};
}

inline double luminance(const QColor& colour) {
  const Vector v = linearOf(colour);
  return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
}

inline double contrast(const QColor& a, const QColor& b) {
  const double x = luminance(a);
  const double y = luminance(b);
  return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

inline Vector times(const Matrix& m, const Vector& v) {
  Vector product{};
  for (std::size_t row = 0; row < 3; ++row) product[row] = m[row][0] * v[0] + m[row][1] * v[1] + m[row][2] * v[2];
  return product;
}

// Normal, deutan, protan and tritan sight on linear RGB (Machado, Oliveira and Fernandes 2009, severity 1).
inline constexpr std::array<Matrix, 4> Sights = {
    Matrix{Vector{1, 0, 0}, Vector{0, 1, 0}, Vector{0, 0, 1}},
    Matrix{Vector{0.367322, 0.860646, -0.227968}, Vector{0.280085, 0.672501, 0.047413},
           Vector{-0.011820, 0.042940, 0.968881}},
    Matrix{Vector{0.152286, 1.052583, -0.204868}, Vector{0.114503, 0.786281, 0.099216},
           Vector{-0.003882, -0.048116, 1.051998}},
    Matrix{Vector{1.255528, -0.076749, -0.178779}, Vector{-0.078411, 0.930809, 0.147602},
           Vector{0.004733, 0.691367, 0.303900}}};

inline Vector labOf(const Vector& rgb) {
  constexpr Matrix ToXyz = {Vector{0.4124564, 0.3575761, 0.1804375}, Vector{0.2126729, 0.7151522, 0.0721750},
                            Vector{0.0193339, 0.1191920, 0.9503041}};
  const Vector xyz =
      times(ToXyz, {std::clamp(rgb[0], 0.0, 1.0), std::clamp(rgb[1], 0.0, 1.0), std::clamp(rgb[2], 0.0, 1.0)});
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f(xyz[0] / 0.95047);
  const double y = f(xyz[1]);
  const double z = f(xyz[2] / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

inline double distance(const QColor& a, const QColor& b, const Matrix& sight) {
  const Vector p = labOf(times(sight, linearOf(a)));
  const Vector q = labOf(times(sight, linearOf(b)));
  return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

}  // namespace candor::tests
