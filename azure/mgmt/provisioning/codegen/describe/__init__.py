"""Words for what a description has none for: made of names, kinds and URLs, by rules."""
