"""The ``x-ms-`` extensions: which are read, and which leave the wire as it is."""

from __future__ import annotations

from .document import Node

READ = frozenset(
    {
        "x-ms-api-version",
        "x-ms-client-default",
        "x-ms-client-flatten",
        "x-ms-client-name",
        "x-ms-code-generation-settings",
        "x-ms-constant",
        "x-ms-discriminator-value",
        "x-ms-enum",
        "x-ms-error-response",
        "x-ms-header-collection-prefix",
        "x-ms-identifiers",
        "x-ms-long-running-operation",
        "x-ms-long-running-operation-options",
        "x-ms-mutability",
        "x-ms-pageable",
        "x-ms-parameter-location",
        "x-ms-parameterized-host",
        "x-ms-paths",
        "x-ms-secret",
        "x-ms-skip-url-encoding",
        "x-ms-text",
    }
)
"""Extensions that the generator acts on."""

DOCUMENTING = frozenset(
    {
        "x-ms-arm-id-details",
        "x-ms-authorization-auxiliary",
        "x-ms-azure-rbac-permissions-required",
        "x-ms-azure-resource",
        "x-ms-client-request-id",
        "x-ms-correlation-request-id",
        "x-ms-discriminator",
        "x-ms-docs-override",
        "x-ms-examples",
        "x-ms-external",
        "x-ms-format",
        "x-ms-format-element-type",
        "x-ms-identifier",
        "x-ms-nullable",
        "x-ms-odata",
        "x-ms-original",
        "x-ms-parameter-grouping",
        "x-ms-permissions",
        "x-ms-request-id",
        "x-ms-status-location",
        "x-ms-sdk-permissions",
        "x-ms-summary",
    }
)
"""Extensions that leave requests and responses as they are."""


def check_extensions(node: Node) -> None:
    """Look at the extensions of an object: one that nothing here knows is a warning, once a document."""
    for key in node.expect(dict):
        if key.startswith("x-ms-") and key not in READ and key not in DOCUMENTING:
            node.child(key).warn(f"the extension {key} is not known, and left out of account", once=key)
