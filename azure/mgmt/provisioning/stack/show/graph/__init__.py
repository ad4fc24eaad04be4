"""Plans as graphs: text for others' tools, and pictures of our own."""
