"""Tables and forms of persons, sheet by sheet and file by file."""
