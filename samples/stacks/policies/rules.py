"""What a team asks of all of its stacks: functions that yield what is wrong with a resource.

azprov preview samples/stacks/policies/uploads.py --local      azprov.toml beside it names this file
"""

from __future__ import annotations

from collections.abc import Iterator

from azure.mgmt.provisioning.stack import Change, advisory

LOCATIONS = ("westeurope", "northeurope")


def https_only(resource: Change) -> Iterator[str]:
    """Storage is reached by HTTPS alone, and no more openly than it has to be."""
    if resource.type == "Microsoft.Storage/storageAccounts":
        properties = resource.body.get("properties", {})
        if not properties.get("supportsHttpsTrafficOnly"):
            yield "it is to be reached by HTTPS only"
        if properties.get("allowBlobPublicAccess", True):
            yield "its blobs are to be closed to the public: allow_blob_public_access=False"


def is_in_europe(resource: Change) -> Iterator[str]:
    """Nothing leaves the union."""
    location = resource.body.get("location")
    if isinstance(location, str) and location.replace(" ", "").lower() not in LOCATIONS:
        yield f"it is in {location}, and not in {' or '.join(LOCATIONS)}"


@advisory
def is_tagged(resource: Change) -> Iterator[str]:
    """Whose is it? Merely advised: what has no tags is made all the same."""
    if resource.type == "Microsoft.Resources/resourceGroups" and "team" not in resource.body.get("tags", {}):
        yield "it has no tag that says whose it is: team"
