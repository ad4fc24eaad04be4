"""Read, change, write: which requests an edit takes, and what they hold."""
