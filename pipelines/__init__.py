"""How it runs: definitions, settings, storage, jobs, schedules, sensors, commands."""
