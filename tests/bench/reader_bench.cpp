// A two-page PDF through the warm child, and through pdftotext as a process: what the reader is measured against.
// CANDOR_BENCH_PDF names another file to read.
#include "bench/material.h"
#include "reading/reader.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryFile>

#ifdef Q_OS_LINUX
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#endif

#include <chrono>
#include <thread>

namespace candor::bench {

namespace {

// The PDF that is read, in a file.
class SampleFile {
 public:
  SampleFile() : m_path(qEnvironmentVariable("CANDOR_BENCH_PDF")) {
    if (!m_path.isEmpty() || !m_file.open()) return;
    m_file.write(resumePdf());
    m_file.flush();
    m_path = m_file.fileName();
  }
  [[nodiscard]] const QString& path() const { return m_path; }

 private:
  QTemporaryFile m_file;
  QString m_path;
};

void readThroughWarmChild(benchmark::State& state) {
  const SampleFile sample;
  reading::Reader reader(QStringLiteral(CANDOR_BIN "/candor-reader"));
  foreground([&](const Worker& worker) {
    for (auto _ : state) {
      state.PauseTiming();
      reader.warmUp();
      std::this_thread::sleep_for(std::chrono::milliseconds(100));  // the spare becomes warm while nobody waits
      state.ResumeTiming();
      if (!reader.read(worker, sample.path())) state.SkipWithError("the sample could not be read");
    }
    return true;
  });
}
BENCHMARK(readThroughWarmChild)->Unit(benchmark::kMillisecond)->Iterations(25)->UseRealTime();

#ifdef Q_OS_LINUX
void runPdftotext(benchmark::State& state) {
  const SampleFile sample;
  QByteArray path = QFile::encodeName(sample.path());
  std::string program = "pdftotext";
  std::string target = "/dev/null";
  const std::array<char*, 4> words = {program.data(), path.data(), target.data(), nullptr};
  for (auto _ : state) {
    pid_t process = 0;
    int status = 1;
    if (posix_spawnp(&process, program.c_str(), nullptr, nullptr, words.data(), environ) == 0)
      waitpid(process, &status, 0);
    if (status != 0) state.SkipWithError("pdftotext failed");
  }
}
BENCHMARK(runPdftotext)->Unit(benchmark::kMillisecond)->Iterations(25)->UseRealTime();
#endif

}  // namespace

}  // namespace candor::bench
