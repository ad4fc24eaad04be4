# Generated from swagger/compute/ by "make generate": do not edit.

"""REST operations of ``compute``, for both twins of its client: ``ssh_public_keys``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_SSH_PUBLIC_KEY_URL = RESOURCE_GROUP + "/providers/Microsoft.Compute/sshPublicKeys/{sshPublicKeyName}"

_SSH_PUBLIC_KEY_NAME = Path("ssh_public_key_name", "sshPublicKeyName")

SSH_PUBLIC_KEYS_GET = Operation(
    SERVICE,
    "SshPublicKeys_Get",
    "GET",
    _SSH_PUBLIC_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SSH_PUBLIC_KEY_NAME),
    returns="SshPublicKeyResource",
)

SSH_PUBLIC_KEYS_CREATE = Operation(
    SERVICE,
    "SshPublicKeys_Create",
    "PUT",
    _SSH_PUBLIC_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SSH_PUBLIC_KEY_NAME, Body("parameters", "SshPublicKeyResource")),
    ok=(200, 201),
    returns="SshPublicKeyResource",
)

SSH_PUBLIC_KEYS_UPDATE = Operation(
    SERVICE,
    "SshPublicKeys_Update",
    "PATCH",
    _SSH_PUBLIC_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SSH_PUBLIC_KEY_NAME, Body("parameters", "SshPublicKeyUpdateResource")),
    returns="SshPublicKeyResource",
)

SSH_PUBLIC_KEYS_DELETE = Operation(
    SERVICE,
    "SshPublicKeys_Delete",
    "DELETE",
    _SSH_PUBLIC_KEY_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SSH_PUBLIC_KEY_NAME),
    ok=(200, 204),
    accept=None,
)

SSH_PUBLIC_KEYS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "SshPublicKeys_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Compute/sshPublicKeys",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("SshPublicKeyResource", api_version=False),
)

SSH_PUBLIC_KEYS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "SshPublicKeys_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Compute/sshPublicKeys",
    (SUBSCRIPTION_ID,),
    paging=Paging("SshPublicKeyResource", api_version=False),
)

SSH_PUBLIC_KEYS_GENERATE_KEY_PAIR = Operation(
    SERVICE,
    "SshPublicKeys_GenerateKeyPair",
    "POST",
    _SSH_PUBLIC_KEY_URL + "/generateKeyPair",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SSH_PUBLIC_KEY_NAME,
        Body("parameters", "SshGenerateKeyPairInputParameters", required=False),
    ),
    returns="SshPublicKeyGenerateKeyPairResult",
)
