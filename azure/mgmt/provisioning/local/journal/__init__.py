"""The journal of a local Azure Resource Manager: shown without secrets, as an HTTP archive, and replayed."""
