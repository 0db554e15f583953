"""What single cells, headers, lines and rows say by themselves."""
