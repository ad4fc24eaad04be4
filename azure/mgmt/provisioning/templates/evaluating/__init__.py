"""Working expressions out."""
