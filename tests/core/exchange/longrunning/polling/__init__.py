"""Tests of long-running operations: how they are polled, and how they end."""
