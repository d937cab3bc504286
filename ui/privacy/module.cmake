# The claims are read where they are reviewed, and compiled in.
qt_add_resources(candor_privacy privacy PREFIX /privacy BASE ${PROJECT_SOURCE_DIR}/resources
  FILES ${PROJECT_SOURCE_DIR}/resources/claims.json)
