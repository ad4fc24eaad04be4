"""Tests of long-running operations."""
