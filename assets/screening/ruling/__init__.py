"""The rules: what each needs, when it speaks, and what silences it."""
