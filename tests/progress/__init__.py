"""Tests of what progress shows."""
