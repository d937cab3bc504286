# The versions libraries are compared with are read where they are reviewed, and compiled in.
qt_add_resources(candor_security security PREFIX /security BASE ${PROJECT_SOURCE_DIR}/resources
  FILES ${PROJECT_SOURCE_DIR}/resources/minimum_versions.json)
target_compile_definitions(candor_security PRIVATE CANDOR_VERSION="${PROJECT_VERSION}")
