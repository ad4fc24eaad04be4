"""What a client of all services offers is shown without loading any of them."""

from __future__ import annotations

import subprocess
import sys

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services import SERVICES

from ..core.shown.support import html

_SCRIPT = """
import sys
from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalCredential
client = ProvisioningClient(LocalCredential(), "00000000-0000-0000-0000-000000000000")
client._repr_html_()
loaded = [each for each in sys.modules if each.startswith("azure.mgmt.provisioning.services.")]
print([each for each in loaded if each.endswith("client")])
"""


def test_each_service_is_told_with_what_it_is_for() -> None:
    with ProvisioningClient.local() as client:
        told = dict(line.split(": ", 1) for line in html(client).lines[1:])
    assert set(SERVICES) <= set(told)
    assert all(told.values())
    assert "local(azure=None)" not in told  # what makes clients is none of what a client offers


def test_no_service_is_loaded_for_it() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT], capture_output=True, text=True)
    assert done.stdout == "[]\n", done.stderr
