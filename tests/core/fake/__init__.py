"""A service that exists nowhere: its declarations use every feature that core has, without a generated service."""

from azure.mgmt.provisioning.core.declare.operation import Service

SERVICE = Service("fake", __name__, "2024-01-01")
