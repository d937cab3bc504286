# A job of QtKeychain tells its end by a signal; on Linux the session's bus is asked what QtKeychain does not tell.
set_target_properties(candor_keychain PROPERTIES AUTOMOC ON)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
  find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
  target_link_libraries(candor_keychain PRIVATE Qt6::DBus)
endif()
