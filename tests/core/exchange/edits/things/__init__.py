"""A service whose resources are changed in every way that there is."""

from azure.mgmt.provisioning.core.declare.operation import Service

SERVICE = Service("things", __name__, "2024-01-01")
