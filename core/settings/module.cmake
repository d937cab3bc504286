# Settings has a signal.
candor_moc(candor_settings)
