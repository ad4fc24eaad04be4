"""Every property that may hold a secret is marked as one, or was reviewed and has a reason why it is none."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.services import SERVICES

from .suspects import reviewed, spellings, suspects

OPEN = reviewed()
ANYWHERE = OPEN.pop("*")


@pytest.mark.parametrize("service", SERVICES)
def test_what_may_be_secret_is_marked_or_has_a_reason(service: str) -> None:
    found = dict(suspects(service))
    marked = {name for name, member in found.items() if member.secret}
    named = OPEN.get(service, {})
    open_ = [name for name in found if name not in marked and named.keys().isdisjoint(spellings(name))]
    assert [name for name in open_ if ANYWHERE.keys().isdisjoint(spellings(name))] == [], (
        "mark it in swagger/ (x-ms-secret), or give a reason"
    )
    called = {spelling for name in found for spelling in spellings(name)}
    assert sorted(named.keys() - called) == [], "there is no such property, or nothing suspicious about it"
    called = {spelling for name in marked for spelling in spellings(name)}
    assert sorted(called & (named.keys() | ANYWHERE.keys())) == [], "it is marked: the reason is of no use"


def test_reasons_are_of_services_that_there_are() -> None:
    assert set(OPEN) <= set(SERVICES)


def test_a_reason_for_all_services_is_of_several() -> None:
    of: dict[str, set[str]] = {name: set() for name in ANYWHERE}
    for service in SERVICES:
        for name, _ in suspects(service):
            for spelling in of.keys() & spellings(name):
                of[spelling].add(service)
    assert [name for name, services in of.items() if len(services) < 2] == []


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
        ("apimanagement", "NamedValueSecretContract.value"),
        ("attestation", "JSONWebKey.d"),
        ("automation", "VariableProperties.value"),
        ("botservice", "DirectLineChannelProperties.DirectLineEmbedCode"),
        ("cognitiveservices", "ApiKeys.key1"),
        ("cognitiveservices", "ConnectionPersonalAccessToken.pat"),
        ("datafactory", "SecureString.value"),
        ("datafactory", "AzureSqlDatabaseLinkedServiceTypeProperties.connectionString"),
        ("eventgrid", "WebHookEventSubscriptionDestinationProperties.endpointUrl"),
        ("iothub", "SharedAccessSignatureAuthorizationRule.primaryKey"),
        ("logic", "WorkflowTriggerCallbackUrl.value"),
        ("redhatopenshift", "OpenShiftClusterAdminKubeconfig.kubeconfig"),
        ("redisenterprise", "ImportClusterParameters.sasUris"),
        ("synapse", "IntegrationRuntimeAuthKeys.authKey1"),
    ],
)
def test_marks_that_matter(service: str, name: str) -> None:
    assert dict(suspects(service))[name].secret
