# The wall towards the internet is the kernel's, and only Linux has it.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  target_link_libraries(candor_base PRIVATE PkgConfig::SECCOMP)
endif()
