"""The Kusto Query Language, as far as Azure Resource Graph's users write it. Knows nothing of Azure."""
