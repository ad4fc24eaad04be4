"""Who may do what: role assignments decide, if they are asked to."""
