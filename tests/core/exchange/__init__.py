"""Tests of requests, responses, listings and long-running operations."""
