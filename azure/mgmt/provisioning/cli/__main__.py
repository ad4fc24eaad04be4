"""``python -m azure.mgmt.provisioning.cli`` is ``azprov``."""

from . import main

main()
