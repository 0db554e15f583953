"""What everything synthetic is drawn from."""
