"""Faults that a user can mend: they end a command with one sentence and exit status 2."""


class UserError(ValueError):
    """Something in the arguments, the settings or the campaign's folder that the user can put right."""
