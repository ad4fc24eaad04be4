"""The grammar of expressions: what they are made of, read and printed."""
