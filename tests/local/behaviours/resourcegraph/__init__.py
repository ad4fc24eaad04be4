"""Tests of Azure Resource Graph."""
