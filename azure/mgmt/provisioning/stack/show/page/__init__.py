"""What the pages and pictures of stacks have in common."""
