"""One module for each command of `certscreen`; each loads what it needs only when it runs."""
