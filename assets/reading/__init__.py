"""Files of every format to text cells, in a child process with limits."""
