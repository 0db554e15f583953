"""Who runs the program: the operating system's account, never a variable that anybody can set."""

import os
import pwd


def current_account() -> str:
    """Name of the account that this process runs under; its number where the system knows no name."""
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"
