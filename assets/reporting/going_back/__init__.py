"""What a sender is to correct, and what waits until people release it."""
