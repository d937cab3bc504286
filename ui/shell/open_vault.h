// OpenVault: what lives from unlocking to locking. Screens go before it; then its work ends, then the session.
#pragma once

#include "base/job.h"
#include "session/session.h"

#include <memory>

namespace candor::shell {

struct OpenVault {
  explicit OpenVault(std::unique_ptr<session::Session> opened) : session(std::move(opened)) {}

  std::unique_ptr<session::Session> session;
  JobPool pool{2};  // after the session, so that it goes first
};

}  // namespace candor::shell
