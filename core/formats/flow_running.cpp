#include "formats/flow_running.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace candor::formats {
namespace {

constexpr std::size_t MostRunningBlocks = 400;  // of which each is compared with all; more are no headers

}  // namespace

std::vector<FlowBlock> withRunning(std::vector<FlowBlock> blocks, std::vector<FlowBlock> more,
                                   reading::BlockKind kind) {
  for (FlowBlock& block : more) {
    block.kind = kind;
    block.level = 0;
    const auto isSame = [&](const FlowBlock& other) { return other.lines == block.lines; };
    const bool isKnown = blocks.size() < MostRunningBlocks && std::ranges::any_of(blocks, isSame);
    if (!isKnown) blocks.push_back(std::move(block));
  }
  return blocks;
}

std::vector<FlowBlock> concatenated(std::vector<std::vector<FlowBlock>> parts) {
  std::vector<FlowBlock> all;
  for (std::vector<FlowBlock>& part : parts) std::ranges::move(part, std::back_inserter(all));
  return all;
}

}  // namespace candor::formats
