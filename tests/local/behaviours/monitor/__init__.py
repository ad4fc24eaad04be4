"""Tests of Azure Monitor."""
