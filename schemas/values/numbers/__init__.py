"""Numbers of people, certificates and firms, by their grammars."""
