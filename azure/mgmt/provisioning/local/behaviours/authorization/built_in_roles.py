"""Some of the roles that every Azure tenant has, with the names (GUIDs) that they have there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BuiltInRole:
    """A role of Azure. Its permissions are the ones that matter, not every one it has in Azure.

    :param id: Its GUID, the same in every tenant.
    """

    id: str
    name: str
    description: str
    actions: tuple[str, ...] = ()
    not_actions: tuple[str, ...] = ()
    data_actions: tuple[str, ...] = ()


_READ_ALL = ("Microsoft.Authorization/*/read", "Microsoft.Resources/subscriptions/resourceGroups/read")
_VAULT = (*_READ_ALL, "Microsoft.KeyVault/checkNameAvailability/read", "Microsoft.KeyVault/vaults/*/read")
_BLOBS = "Microsoft.Storage/storageAccounts/blobServices/containers"
_MESSAGES = "Microsoft.Storage/storageAccounts/queueServices/queues/messages"
_SECRETS, _KEYS = "Microsoft.KeyVault/vaults/secrets", "Microsoft.KeyVault/vaults/keys"
_IDENTITIES = "Microsoft.ManagedIdentity/userAssignedIdentities"
_REGISTRIES = "Microsoft.ContainerRegistry/registries"

_ROLES = (
    BuiltInRole(
        "8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "Owner", "Manages all resources, and who has access to them.", ("*",)
    ),
    BuiltInRole(
        "b24988ac-6180-42a0-ab88-20f7382dd24c",
        "Contributor",
        "Manages all resources, but not who has access to them.",
        ("*",),
        (
            "Microsoft.Authorization/*/Delete",
            "Microsoft.Authorization/*/Write",
            "Microsoft.Authorization/elevateAccess/Action",
        ),
    ),
    BuiltInRole(
        "acdd72a7-3385-48ef-bd42-f606fba81ae7", "Reader", "Sees all resources, and changes nothing.", ("*/read",)
    ),
    BuiltInRole(
        "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
        "User Access Administrator",
        "Manages who has access to resources.",
        ("*/read", "Microsoft.Authorization/*", "Microsoft.Support/*"),
    ),
    BuiltInRole(
        "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
        "Role Based Access Control Administrator",
        "Manages who has access to resources by assigning roles.",
        ("Microsoft.Authorization/roleAssignments/write", "Microsoft.Authorization/roleAssignments/delete", "*/read"),
    ),
    BuiltInRole(
        "00482a5a-887f-4fb3-b363-3b7fe8e74483",
        "Key Vault Administrator",
        "Manages all that is in a key vault.",
        _VAULT,
        (),
        ("Microsoft.KeyVault/vaults/*",),
    ),
    BuiltInRole(
        "f25e0fa2-a7c8-4377-a976-54943a77a395",
        "Key Vault Contributor",
        "Manages key vaults, but sees nothing of what is in them.",
        ("Microsoft.KeyVault/*", *_READ_ALL),
        ("Microsoft.KeyVault/locations/deletedVaults/purge/action",),
    ),
    BuiltInRole(
        "21090545-7ca7-4776-b22c-e363652d74d2",
        "Key Vault Reader",
        "Sees what is in a key vault, but no secret values.",
        _VAULT,
        (),
        ("Microsoft.KeyVault/vaults/*/read", f"{_SECRETS}/readMetadata/action"),
    ),
    BuiltInRole(
        "b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
        "Key Vault Secrets Officer",
        "Manages the secrets of a key vault.",
        _VAULT,
        (),
        (f"{_SECRETS}/*",),
    ),
    BuiltInRole(
        "4633458b-17de-408a-b874-0445c86b69e6",
        "Key Vault Secrets User",
        "Reads the secrets of a key vault.",
        (),
        (),
        (f"{_SECRETS}/getSecret/action", f"{_SECRETS}/readMetadata/action"),
    ),
    BuiltInRole(
        "14b46e9e-c2b7-41b4-b07b-48a6ebf60603",
        "Key Vault Crypto Officer",
        "Manages the keys of a key vault.",
        _VAULT,
        (),
        (f"{_KEYS}/*",),
    ),
    BuiltInRole(
        "12338af0-0e69-4776-bea7-57ae8d297424",
        "Key Vault Crypto User",
        "Encrypts, decrypts, signs and verifies with the keys of a key vault.",
        (),
        (),
        tuple(f"{_KEYS}/{verb}/action" for verb in ("encrypt", "decrypt", "wrap", "unwrap", "sign", "verify")),
    ),
    BuiltInRole(
        "a4417e6f-fecd-4de8-b567-7b0420556985",
        "Key Vault Certificates Officer",
        "Manages the certificates of a key vault.",
        _VAULT,
        (),
        ("Microsoft.KeyVault/vaults/certificatecas/*", "Microsoft.KeyVault/vaults/certificates/*"),
    ),
    BuiltInRole(
        "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
        "Storage Blob Data Owner",
        "Manages blobs and their containers, and who has access to them.",
        (f"{_BLOBS}/*",),
        (),
        (f"{_BLOBS}/blobs/*",),
    ),
    BuiltInRole(
        "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
        "Storage Blob Data Contributor",
        "Reads, writes and deletes blobs and their containers.",
        (f"{_BLOBS}/delete", f"{_BLOBS}/read", f"{_BLOBS}/write"),
        (),
        (f"{_BLOBS}/blobs/delete", f"{_BLOBS}/blobs/read", f"{_BLOBS}/blobs/write"),
    ),
    BuiltInRole(
        "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
        "Storage Blob Data Reader",
        "Reads blobs and lists their containers.",
        (f"{_BLOBS}/read",),
        (),
        (f"{_BLOBS}/blobs/read",),
    ),
    BuiltInRole(
        "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
        "Storage Queue Data Contributor",
        "Reads, writes and deletes queues and their messages.",
        ("Microsoft.Storage/storageAccounts/queueServices/queues/*",),
        (),
        (f"{_MESSAGES}/delete", f"{_MESSAGES}/read", f"{_MESSAGES}/write"),
    ),
    BuiltInRole(
        "17d1049b-9a84-46fb-8f53-869881c3d3ab",
        "Storage Account Contributor",
        "Manages storage accounts, their keys included.",
        ("Microsoft.Storage/storageAccounts/*", *_READ_ALL),
    ),
    BuiltInRole(
        "9980e02c-c2be-4d73-94e8-173b1dc7cf3c",
        "Virtual Machine Contributor",
        "Manages virtual machines, but not the networks and storage accounts that they use.",
        (
            "Microsoft.Compute/virtualMachines/*",
            "Microsoft.Compute/virtualMachineScaleSets/*",
            "Microsoft.Compute/disks/read",
            "Microsoft.Compute/disks/write",
            "Microsoft.Compute/disks/delete",
            "Microsoft.Network/networkInterfaces/*",
            "Microsoft.Network/virtualNetworks/subnets/join/action",
            *_READ_ALL,
        ),
    ),
    BuiltInRole(
        "4d97b98b-1d4f-4787-a291-c67834d212e7",
        "Network Contributor",
        "Manages networks.",
        ("Microsoft.Network/*", *_READ_ALL),
    ),
    BuiltInRole(
        "f1a07417-d97a-45cb-824c-7a7467783830",
        "Managed Identity Operator",
        "Reads user-assigned identities and assigns them to resources.",
        (f"{_IDENTITIES}/*/read", f"{_IDENTITIES}/*/assign/action", *_READ_ALL),
    ),
    BuiltInRole(
        "7f951dda-4ed3-4680-a7ca-43fe172d538d",
        "AcrPull",
        "Pulls images from a container registry.",
        (f"{_REGISTRIES}/pull/read",),
    ),
    BuiltInRole(
        "8311e382-0749-4cb8-b61a-304f252e45ec",
        "AcrPush",
        "Pulls images from a container registry, and pushes images to it.",
        (f"{_REGISTRIES}/pull/read", f"{_REGISTRIES}/push/write"),
    ),
    BuiltInRole(
        "43d0d8ad-25c7-4714-9337-8ba259a9fe05",
        "Monitoring Reader",
        "Reads all monitoring data.",
        ("*/read", "Microsoft.OperationalInsights/workspaces/search/action"),
    ),
    BuiltInRole(
        "de139f84-1756-47ae-9be6-808fbbe84772",
        "Website Contributor",
        "Manages web sites, but not web plans.",
        (
            "Microsoft.Web/sites/*",
            "Microsoft.Web/serverFarms/read",
            "Microsoft.Web/serverFarms/join/action",
            *_READ_ALL,
        ),
    ),
)

BUILT_IN_ROLES = {role.id: role for role in _ROLES}
