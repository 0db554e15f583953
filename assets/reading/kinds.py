"""Cell kinds: what a cell held before it became the text that is displayed."""

EMPTY = 0
TEXT = 1
NUMBER = 2
DATE = 3
DATETIME = 4
TIME = 5
BOOL = 6
ERROR = 7
