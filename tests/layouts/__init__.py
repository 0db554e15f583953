"""Odd layouts as offices and enterprises make them, each with what recognition must find."""
