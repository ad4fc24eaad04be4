"""A service of XML that exists nowhere."""

from azure.mgmt.provisioning.core.declare.operation import Service

SERVICE = Service("letters", __name__, "1.0", "Fault")

from . import models as models  # noqa: E402
