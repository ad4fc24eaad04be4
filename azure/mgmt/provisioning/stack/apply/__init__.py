"""Applying what was planned: requests, in the order that needs and rates allow, each noted in the journal."""
