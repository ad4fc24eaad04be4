"""Where ours differs from the official packages on purpose."""

from __future__ import annotations

from dataclasses import dataclass

_EACH_WAY = ("all", "required", "async all", "async required")


@dataclass(frozen=True)
class Difference:
    """What differs on purpose, and why.

    :param service: Our name of the service.
    :param kind: What it is about: ``operations``, ``models`` or ``enums``.
    :param names: Those that differ; an operation is ``group.method``.
    :param checks: The checks that find it: those of :mod:`~tests.parity.compare` and ``compare_models``.
    """

    service: str
    kind: str
    names: tuple[str, ...]
    checks: tuple[str, ...]
    reason: str


DIFFERENCES = (
    Difference(
        "appcontainers",
        "operations",
        ("logic_apps.create_or_update",),
        ("all", "model", "async all"),
        "Of the body only read-only members are known, so that {} is all there is to send: the official client takes it"
        " for no body, and says that it is text/plain. It is JSON.",
    ),
    Difference(
        "authorization",
        "operations",
        ("access_review_instance_my_decisions.patch",),
        (*_EACH_WAY, "model"),
        "The discriminator of a flattened member can't be given to the official class, which leaves the member out.",
    ),
    Difference(
        "compute",
        "operations",
        ("virtual_machine_images.list_with_properties",),
        _EACH_WAY,
        "The official client takes expand, requires it, and sends the constant of its URL in its place.",
    ),
    Difference(
        "dns",
        "operations",
        (
            "record_sets.create_or_update",
            "record_sets.delete",
            "record_sets.update",
            "zones.begin_delete",
            "zones.create_or_update",
            "zones.update",
        ),
        ("parameters", "async parameters", "all", "async all", "model"),
        "If-Match and If-None-Match are said with etag and match_condition, as Azure's guidelines have it and other"
        " official clients do; if_match and if_none_match are taken, too.",
    ),
    Difference(
        "eventhub",
        "operations",
        ("configuration.patch", "namespaces.update"),
        ("returns", "async returns"),
        "The official package says that the result may be None; it reads a body whatever the code of success is.",
    ),
    Difference(
        "keyvault",
        "operations",
        ("vaults.list",),
        _EACH_WAY,
        "The listing is of Azure Resource Manager's API version 2015-11-01. The official client puts the version of the"
        " vaults into its next links.",
    ),
    Difference(
        "network",
        "models",
        ("AzureFirewall", "AzureFirewallPropertiesFormat"),
        ("members", "flattened"),
        "Every model of ours has additional_properties, for members that it does not declare; so this property, called"
        " additionalProperties, is additional_properties_property, and the firewall has it by properties only.",
    ),
    Difference(
        "servicebus",
        "operations",
        ("namespaces.update",),
        ("returns", "async returns"),
        "The official package says that the result may be None; it reads a body whatever the code of success is.",
    ),
    Difference(
        "storage",
        "operations",
        (
            "blob_containers.list",
            "encryption_scopes.list",
            "file_services.list_service_usages",
            "file_shares.list",
            "local_users.list",
            "queue.list",
            "storage_task_assignment_instances_report.list",
            "storage_task_assignments_instances_report.list",
        ),
        ("parameters", "async parameters"),
        "The size of pages, which the service takes, is an argument of ours.",
    ),
    Difference(
        "web",
        "operations",
        (
            "web_apps.get_container_logs_zip",
            "web_apps.get_container_logs_zip_slot",
            "web_apps.get_web_site_container_logs",
            "web_apps.get_web_site_container_logs_slot",
        ),
        ("returns", "async returns"),
        "Where there are no logs, the official client gives None in place of an iterator; ours is then an empty one.",
    ),
)
