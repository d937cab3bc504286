// The two messages between a program and candor-press: a report, and its answer, a file or an Error. Each is a head of
// fixed size, which tells the size of the body, and the body.
#pragma once

#include "base/result.h"
#include "report/report.h"

#include <QByteArray>
#include <QByteArrayView>

namespace candor::report::wire {

inline constexpr qsizetype HeadSize = 16;

[[nodiscard]] QByteArray encode(const Report& report);
// Asks for no report, and so for the libraries it would be made with.
[[nodiscard]] QByteArray encodeQuestion();
[[nodiscard]] QByteArray encodeAnswer(const Result<QByteArray>& answer);

// Of either message. Fault::Crashed for a head nobody writes, Fault::TooLarge for a body nobody needs.
[[nodiscard]] Result<qint64> bodySize(QByteArrayView head);

// Fault::Damaged.
[[nodiscard]] Result<Report> decode(QByteArrayView body);
[[nodiscard]] Result<QByteArray> decodeAnswer(QByteArrayView head, QByteArrayView body);

}  // namespace candor::report::wire
