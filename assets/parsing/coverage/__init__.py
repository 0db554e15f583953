"""Which exports count, for what and until when."""
