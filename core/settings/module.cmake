# Settings has a signal.
set_target_properties(candor_settings PROPERTIES AUTOMOC ON)
