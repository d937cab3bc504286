# On Linux the session's bus is asked what QtKeychain does not tell.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
  target_link_libraries(candor_keychain PRIVATE Qt6::DBus)
endif()
