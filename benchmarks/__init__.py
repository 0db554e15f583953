"""What is measured, and by whom it can be repeated: `python -m benchmarks`."""
