// Scans made by the test: a page of ours, drawn and put back into a PDF or a PNG as a picture, without its text.
#pragma once

#include <QByteArray>

namespace candor::tests {

// Dots to the inch, as scanners and telephones make them.
[[nodiscard]] QByteArray scannedPdf(const QByteArray& pdf, int dots);
[[nodiscard]] QByteArray scannedPng(const QByteArray& pdf, int dots);

// The resume among the samples of the project.
[[nodiscard]] QByteArray sampleResume();

// Whether this machine can recognise English.
[[nodiscard]] bool canRecognise();

}  // namespace candor::tests
