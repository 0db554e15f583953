"""The departments' ledgers and their true figures."""
