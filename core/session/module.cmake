# Changes has a signal.
candor_moc(candor_session)
