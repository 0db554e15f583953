"""Faults of registry exports, and oddities that are none: nobody genuine may be accused for either."""
