"""Every property that may hold a secret is marked as one, or was reviewed and has a reason why it is none."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.services import SERVICES

from .suspects import reviewed, suspects

OPEN = reviewed()


@pytest.mark.parametrize("service", SERVICES)
def test_what_may_be_secret_is_marked_or_has_a_reason(service: str) -> None:
    found = dict(suspects(service))
    marked = {name for name, member in found.items() if member.secret}
    named = set(OPEN.get(service, {}))
    assert sorted(set(found) - marked - named) == [], "mark it in swagger/ (x-ms-secret), or give a reason"
    assert sorted(named - set(found)) == [], "there is no such property, or nothing suspicious about it"
    assert sorted(named & marked) == [], "it is marked: the reason is of no use"


def test_reasons_are_of_services_that_there_are() -> None:
    assert set(OPEN) <= set(SERVICES)


@pytest.mark.parametrize(
    ("service", "name"),
    [
        ("compute", "VirtualMachineProperties.userData"),
        ("compute", "OSProfile.customData"),
        ("compute", "VirtualMachineRunCommandScriptSource.script"),
        ("compute", "VirtualMachineRunCommandProperties.parameters"),
        ("compute", "VirtualMachineRunCommandProperties.protectedParameters"),
        ("compute", "VirtualMachineExtensionProperties.settings"),
        ("compute", "VirtualMachineExtensionProperties.protectedSettings"),
        ("containerinstance", "ContainerProperties.command"),
        ("containerinstance", "EnvironmentVariable.value"),
        ("appcontainers", "BaseContainer.command"),
        ("appcontainers", "EnvironmentVar.value"),
        ("web", "WorkflowParameter.value"),
        ("resources", "DeploymentParameter.value"),
        ("resources", "DeploymentPropertiesExtended.outputs"),
        ("storage", "StorageAccountKey.value"),
    ],
)
def test_marks_that_matter(service: str, name: str) -> None:
    assert dict(suspects(service))[name].secret
