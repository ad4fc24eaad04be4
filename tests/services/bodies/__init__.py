"""Tests of the bodies of all services: what is accepted, and what is sent."""
