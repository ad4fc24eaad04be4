"""Tests of the values that properties hold."""
