"""Tests of policies and transports."""
