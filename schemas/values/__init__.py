"""One module for each kind of value: how its text is read, checked and shown."""
