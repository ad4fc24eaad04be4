"""What is said of operations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from azure.mgmt.provisioning.codegen.represent.ir import PagingIR, TypeRef

VAULT = "<group>/vaults/{vaultName}"
CHECK = "<subscription>/checkNameAvailability"
PAGED = PagingIR(TypeRef("model", "Vault"))


@pytest.mark.parametrize(
    ("identifier", "verb", "url", "line"),
    [
        # One resource, and what it belongs to.
        ("Vaults_Get", "GET", VAULT, "Get a vault."),
        ("Vaults_CreateOrUpdate", "PUT", VAULT, "Create or update a vault."),
        ("Vaults_CreateOrReplace", "PUT", VAULT, "Create or replace a vault."),
        ("Vaults_Put", "PUT", VAULT, "Create or update a vault."),
        ("Vaults_Patch", "PATCH", VAULT, "Update a vault."),
        ("Vaults_Delete", "DELETE", VAULT, "Delete a vault."),
        ("Secrets_Get", "GET", f"{VAULT}/secrets/{{name}}", "Get a secret of a vault."),
        ("VaultSecrets_Get", "GET", f"{VAULT}/secrets/{{name}}", "Get a secret of a vault."),
        ("Tips_Get", "GET", "/{resourceUri}/providers/M.A/tips/{id}", "Get a tip of a resource."),
        ("Budgets_Get", "GET", "/{scope}/providers/M.C/budgets/{name}", "Get a budget at a scope."),
        ("Agents_Get", "GET", "/{bigClusterResourceUri}/providers/M.C/agents/{name}", "Get an agent of a big cluster."),
        ("Policies_UpdateById", "PATCH", "/{policyId}", "Update a policy by id."),
        ("HealthModels_Get", "GET", "<group>/healthmodels/{healthModelName}", "Get a health model."),
        ("TrafficInterface_Get", "GET", "<group>/traffics/{name}", "Get the traffic."),
        ("Firmwares_Get", "GET", "<group>/firmwares/{name}", "Get the firmware."),
        ("JobDetails_Get", "GET", f"{VAULT}/jobs/{{name}}", "Get the job details of a vault."),
        # The one of its kind.
        ("AccessSettings_Get", "GET", f"{VAULT}/accessSettings/default", "Get the access settings of a vault."),
        ("AccessSettings_Get", "GET", f"{VAULT}/portal/access", "Get the access settings of the portal of a vault."),
        ("JobDraft_GetContent", "GET", "<group>/jobs/{name}/draft/content", "Get the content of the draft of a job."),
        ("Orgs_Get", "GET", "<group>/jobs/{name}/devops/default/orgs/{org}", "Get an organization of a job."),
        # Listings, and where.
        ("Vaults_List", "GET", "<subscription>/vaults", "List the vaults in the subscription."),
        ("Vaults_ListByResourceGroup", "GET", "<group>/vaults", "List the vaults in a resource group."),
        ("Secrets_ListByVault", "GET", f"{VAULT}/secrets", "List the secrets of a vault."),
        ("Vaults_ListAll", "GET", "<subscription>/vaults", "List all vaults in the subscription."),
        ("Vaults_ListDeleted", "GET", "<subscription>/deletedVaults", "List the deleted vaults in the subscription."),
        ("Skus_List", "GET", "<subscription>/locations/{location}/skus", "List the SKUs in a region."),
        ("Reports_List", "GET", "/providers/M.A/reports", "List the reports."),
        ("Apis_ListByTags", "GET", f"{VAULT}/apisByTags", "List the APIs of a vault by tags."),
        ("Operations_List", "GET", "/providers/M.A/operations", "List the operations of the M.A resource provider."),
        ("Types_LocationList", "GET", "<subscription>/locations/{location}/types", "List the types in a region."),
        # What is done with a resource, or with a part of it.
        ("Vaults_Start", "POST", f"{VAULT}/start", "Start a vault."),
        ("Vaults_PowerOff", "POST", f"{VAULT}/powerOff", "Power off a vault."),
        ("Vaults_ImportMethod", "POST", f"{VAULT}/import", "Import a vault."),
        ("Vaults_StartFailedVault", "POST", f"{VAULT}/startFailed", "Start the failed vault."),
        ("Vaults_ListKeys", "POST", f"{VAULT}/listKeys", "List the keys of a vault."),
        ("Vaults_RegenerateKey", "POST", f"{VAULT}/regenerateKey", "Regenerate a key of a vault."),
        ("Vaults_RotateKey", "POST", f"{VAULT}/rotateKey", "Rotate the key of a vault."),
        ("Vaults_ApproveAllItems", "POST", f"{VAULT}/approveAllItems", "Approve all items of a vault."),
        ("Vaults_TransitionToCmk", "POST", f"{VAULT}/transition", "Transition a vault to CMK."),
        ("Tags_DetachFromVault", "DELETE", f"{VAULT}/tags/{{tag}}", "Detach a tag from a vault."),
        ("Roles_ResolveByVault", "POST", f"{VAULT}/resolveRoles", "Resolve the roles of a vault."),
        ("Vaults_CheckNameAvailability", "POST", CHECK, "Check whether a name is available."),
        ("CheckNameAvailability_Execute", "POST", CHECK, "Check whether a name is available."),
        ("Domains_CheckAvailability", "POST", "<subscription>/checkDomain", "Check whether a domain is available."),
        ("GenerateReport_Post", "POST", "<subscription>/generateReport", "Generate a report in the subscription."),
        # Names that say no verb.
        ("Vaults_Analysis", "POST", f"{VAULT}/analyze", 'Run the action "analysis" of a vault.'),
        ("Vaults_Usage", "GET", f"{VAULT}/usage", "Get the usage of a vault."),
        ("Vault_AcceptOwnershipStatus", "GET", f"{VAULT}/status", "Get the accept ownership status of a vault."),
        ("Tasks_Post", "POST", f"{VAULT}/tasks/{{name}}/cancel", "Cancel a task of a vault."),
        # Of the client itself.
        ("CheckNameAvailability", "POST", CHECK, "Check whether a name is available."),
        ("ValidateProbe", "POST", "<subscription>/validateProbe", "Validate the probe in the subscription."),
    ],
)  # fmt: skip
def test_lines(said: Callable[..., str], identifier: str, verb: str, url: str, line: str) -> None:
    assert said(identifier, verb, url) == line


def test_a_request_of_the_head_asks_whether_there_is_one(said: Callable[..., str]) -> None:
    assert said("Apis_GetEntityTag", "HEAD", "<group>/apis/{id}", head=True) == "Check whether an API exists."
    single = said("SignInSettings_GetEntityTag", "HEAD", f"{VAULT}/portal/signin", head=True)
    assert single == "Check whether the sign-in settings exist."


def test_what_is_paged_is_a_listing_whatever_it_is_called(said: Callable[..., str]) -> None:
    assert (
        said("Vaults_GetInResourceGroup", "GET", "<group>/vaults", paging=PAGED)
        == "List the vaults in a resource group."
    )
    assert said("Vaults_Details", "POST", f"{VAULT}/details", paging=PAGED) == "List the details of a vault."


def test_what_is_too_long_says_less_of_where(said: Callable[..., str]) -> None:
    long = "".join(f"Part{number}" for number in "abcdefghijkl")
    line = said(f"{long}_Get", "GET", f"{VAULT}/{'very' * 12}Things/{{name}}/{long}s/{{other}}")
    assert line == f"Get a {' '.join(f'part{number}' for number in 'abcdefghijkl')}."
    assert said(f"{long * 3}_Get", "GET", VAULT) == "Run an operation of the service."
