"""Handing a run's files to people: out/<as-of>/ is the whole old run or the whole new one."""
