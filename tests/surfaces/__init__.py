"""Hand-ins in words and shapes whose writer did not know the recogniser, with what is right of each row."""
