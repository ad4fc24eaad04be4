"""Names, passwords and SSH keys of virtual machines."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from ...support import Arm, code
from .support import COMPUTE, DISK_VERSION, KEY, MACHINE, PASSWORD, PROVIDER, machine, make, profile, ssh

WINDOWS = {
    "publisher": "MicrosoftWindowsServer",
    "offer": "WindowsServer",
    "sku": "2022-datacenter",
    "version": "1.2.3",
}


def test_no_password_is_kept_or_shown(arm: Arm):
    data = base64.b64encode(b"custom secret").decode()
    content = {"passName": "OobeSystem", "componentName": "Microsoft-Windows-Shell-Setup", "settingName": "AutoLogon"}
    windows = {"additionalUnattendContent": [{**content, "content": PASSWORD}]}
    body = machine(osProfile=profile(customData=data, windowsConfiguration=windows))
    body["properties"]["storageProfile"]["imageReference"] = dict(WINDOWS)
    made = make(arm, body=body)
    assert made["properties"]["osProfile"]["windowsConfiguration"]["additionalUnattendContent"] == [content]
    assert made["properties"]["storageProfile"]["osDisk"]["diskSizeGB"] == 127
    arm.patch(MACHINE, COMPUTE, {"properties": {"osProfile": {"adminPassword": "Another-Horse-43"}}})
    stored = arm.azure.store.get(MACHINE)
    assert stored is not None
    for secret in (PASSWORD, data, "Another-Horse-43"):
        assert secret not in repr(stored)
        assert secret not in repr(arm.get(MACHINE, COMPUTE).document)
        assert secret not in repr(arm.azure.requests)


@pytest.mark.parametrize(
    ("given", "target"),
    [
        (profile(adminPassword="Short"), "adminPassword"),
        (profile(adminPassword="nocapitalsordigits"), "adminPassword"),
        (profile(adminPassword="P@ssw0rd"), "adminPassword"),
        (profile(adminPassword="Aa1-" * 19), "adminPassword"),
        (profile(adminPassword="Correct\tHorse42"), "adminPassword"),
        (profile(adminPassword=None), "linuxConfiguration"),
        (profile(linuxConfiguration={"disablePasswordAuthentication": True}), "linuxConfiguration"),
        (profile(windowsConfiguration={}), "windowsConfiguration"),
        (profile(adminUsername="Admin"), "adminUsername"),
        (profile(adminUsername="a" * 65), "adminUsername"),
        (profile(adminUsername="me@home"), "adminUsername"),
        (profile(adminUsername=None), "adminUsername"),
        (profile(computerName="under_score"), "computerName"),
        (profile(customData="not base64"), "customData"),
        (ssh("ssh-rsa AAAA"), "linuxConfiguration.ssh.publicKeys.keyData"),
        (ssh("---- BEGIN"), "linuxConfiguration.ssh.publicKeys.keyData"),
        (ssh(KEY.replace("ed25519", "rsa", 1)), "linuxConfiguration.ssh.publicKeys.keyData"),
        (ssh(path="/root/.ssh/authorized_keys"), "linuxConfiguration.ssh.publicKeys.path"),
        (None, "osProfile"),
    ],
)
def test_profiles_of_linux_that_cannot_be(arm: Arm, given: dict[str, Any] | None, target: str):
    body = machine(osProfile=given)
    body["properties"]["storageProfile"]["osDisk"]["osType"] = "Linux"
    refused = arm.put(MACHINE, COMPUTE, body)
    assert code(refused) == (400, "InvalidParameter")
    assert refused.document["error"]["target"] == target
    if given and given.get("adminPassword"):
        assert given["adminPassword"] not in refused.document["error"]["message"]
    assert arm.list(f"{PROVIDER}/disks", DISK_VERSION) == []


@pytest.mark.parametrize(
    ("given", "target"),
    [
        (profile(computerName="sixteen-letters-"), "computerName"),
        (profile(computerName="12345"), "computerName"),
        (profile(adminUsername="a" * 21), "adminUsername"),
        (profile(adminPassword=None), "adminPassword"),
        (profile(adminPassword="Short-1"), "adminPassword"),
        (profile(linuxConfiguration={}), "linuxConfiguration"),
    ],
)
def test_profiles_of_windows_that_cannot_be(arm: Arm, given: dict[str, Any], target: str):
    body = machine(osProfile=given)
    body["properties"]["storageProfile"]["imageReference"] = dict(WINDOWS)
    refused = arm.put(MACHINE, COMPUTE, body)
    assert (code(refused), refused.document["error"]["target"]) == ((400, "InvalidParameter"), target)


def test_a_system_that_there_is_not(arm: Arm):
    body = machine()
    body["properties"]["storageProfile"]["osDisk"]["osType"] = "Unknown"
    refused = arm.put(MACHINE, COMPUTE, body)
    assert (code(refused), refused.document["error"]["target"]) == ((400, "InvalidParameter"), "osDisk.osType")


def test_a_key_gets_its_place(arm: Arm):
    made = make(arm, body=machine(osProfile=ssh()))
    linux = made["properties"]["osProfile"]["linuxConfiguration"]
    assert linux["disablePasswordAuthentication"] is True
    assert linux["ssh"]["publicKeys"] == [{"keyData": KEY, "path": "/home/azureuser/.ssh/authorized_keys"}]
    assert arm.put(MACHINE, COMPUTE, machine(osProfile=ssh())).status == 200
