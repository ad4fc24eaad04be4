"""The plans by which values are read and written: scalars, enums, lists, dicts."""
