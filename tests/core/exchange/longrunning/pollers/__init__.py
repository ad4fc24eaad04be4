"""Tests of pollers and of the threads that they share."""
