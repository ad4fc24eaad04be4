"""Tests of rules of policies."""
