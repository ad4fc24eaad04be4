"""The page at ``/_local/``: what there is, and what happens. It loads nothing from elsewhere."""
