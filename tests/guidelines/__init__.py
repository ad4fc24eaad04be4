"""The Azure SDK design guidelines for Python: a test for each requirement that applies to a management library."""
