"""Where ours differs from the official packages on purpose, beside the :mod:`~tests.parity.kinds` that are seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_EACH_WAY = ("all", "required", "async all", "async required")
_RETURNS = ("returns", "async returns")
_PARAMETERS = ("parameters", "async parameters")


@dataclass(frozen=True)
class Difference:
    """What differs on purpose, and why.

    :param kind: What it is about: ``operations``, ``models`` or ``enums``.
    :param where: Those that differ, by service; an operation is ``group.method``.
    :param checks: The checks that find it: those of :mod:`~tests.parity.compare` and ``compare_models``.
    """

    kind: str
    where: Mapping[str, tuple[str, ...]]
    checks: tuple[str, ...]
    reason: str


DIFFERENCES = (
    Difference(
        "operations",
        {"appcontainers": ("logic_apps.create_or_update",)},
        ("all", "model", "async all"),
        "Of the body only read-only members are known, so that {} is all there is to send: the official client takes it"
        " for no body, and says that it is text/plain. It is JSON.",
    ),
    Difference(
        "operations",
        {
            "authorization": ("access_review_instance_my_decisions.patch",),
            "connectedvmware": ("inventory_items.create",),
            "datamigration": (
                "database_migrations_mongo_to_cosmos_db_ru_mongo.begin_create",
                "database_migrations_mongo_to_cosmos_dbv_core_mongo.begin_create",
            ),
            "servicefabric": ("services.begin_create_or_update", "services.begin_update"),
        },
        (*_EACH_WAY, "model"),
        "The discriminator of a flattened member can't be given to the official class, which leaves the member out.",
    ),
    Difference(
        "operations",
        {"automation": ("schedule.create_or_update",)},
        _RETURNS,
        "The official client takes 409 for a success without a result; it is an error.",
    ),
    Difference(
        "operations",
        {"compute": ("virtual_machine_images.list_with_properties",)},
        _EACH_WAY,
        "The official client takes expand, requires it, and sends the constant of its URL in its place.",
    ),
    Difference(
        "operations",
        {"edgeactions": ("edge_action_versions.begin_get_version_code", "edge_action_versions.begin_swap_default")},
        _PARAMETERS,
        "The Content-Type of a request without a body, which the official client takes among its options, is an"
        " argument of ours.",
    ),
    Difference(
        "operations",
        {
            "eventhub": ("configuration.patch", "namespaces.update"),
            "servicebus": ("namespaces.update",),
        },
        _RETURNS,
        "The official package says that the result may be None; it reads a body whatever the code of success is.",
    ),
    Difference(
        "operations",
        {"eventgrid": ("partner_topics.update",)},
        (*_EACH_WAY, "model"),
        "The official client reads the body of 201 alone, and gives None for 200. Ours gives what the service sends.",
    ),
    Difference(
        "operations",
        {"keyvault": ("vaults.list",)},
        _EACH_WAY,
        "The listing is of Azure Resource Manager's API version 2015-11-01. The official client puts the version of the"
        " vaults into its next links.",
    ),
    Difference(
        "operations",
        {"links": ("resource_links.list_at_source_scope",)},
        _PARAMETERS,
        "The filter has one value, which is always sent; it is no argument of ours.",
    ),
    Difference(
        "operations",
        {
            "managedapplications": (
                "application_definitions.create_or_update_by_id",
                "application_definitions.delete_by_id",
                "application_definitions.get_by_id",
                "application_definitions.update_by_id",
            )
        },
        (*_EACH_WAY, "model"),
        "What tells two paths apart in the description of the API is no parameter, and is not sent.",
    ),
    Difference(
        "operations",
        {"purestorageblock": ("reservations.get_billing_report", "reservations.get_billing_status")},
        _EACH_WAY,
        "The official client refuses them at its own API version. Ours sends the version that has them.",
    ),
    Difference(
        "operations",
        {
            "subscription": (
                "alias.begin_create",
                "alias.delete",
                "alias.get",
                "alias.list",
                "billing_account.get_policy",
                "operations.list",
                "subscription.accept_ownership_status",
                "subscription.begin_accept_ownership",
                "subscription.cancel",
                "subscription.enable",
                "subscription.rename",
                "subscription_policy.add_update_policy_for_tenant",
                "subscription_policy.get_policy_for_tenant",
                "subscription_policy.list_policy_for_tenant",
            )
        },
        ("async all", "async required"),
        "The official async client knows no API version, and fails before it sends anything.",
    ),
    Difference(
        "operations",
        {
            "web": (
                "web_apps.get_container_logs_zip",
                "web_apps.get_container_logs_zip_slot",
                "web_apps.get_web_site_container_logs",
                "web_apps.get_web_site_container_logs_slot",
            )
        },
        _RETURNS,
        "Where there are no logs, the official client gives None in place of an iterator; ours is then an empty one.",
    ),
    Difference(
        "models",
        {
            "apimanagement": ("BackendContract", "BackendUpdateParameters"),
            "azurestackhci": ("UpdateProperties",),
            "consumption": ("Marketplace", "MarketplaceProperties"),
            "datamigration": ("NodeMonitoringData",),
            "imagebuilder": ("ImageTemplate", "ImageTemplateProperties"),
            "impactreporting": ("WorkloadImpactProperties",),
            "logic": ("SwaggerSchema",),
            "network": ("AzureFirewall", "AzureFirewallPropertiesFormat"),
            "subscription": ("PutAliasRequestProperties",),
            "workloads": ("OperationsContent",),
        },
        ("members", "flattened"),
        "Every model of ours has additional_properties, for members that it does not declare, and validate(); and one"
        " with properties has them as properties. So a member of that name ends with _property or begins with"
        " properties_, and its flattened alias may be missing.",
    ),
    Difference(
        "models",
        {"botservice": ("DirectLineSite", "Site", "WebChatSite")},
        ("members",),
        "The official package puts classes of an earlier API version in the place of those that its operations read.",
    ),
    Difference(
        "models",
        {
            "recoveryservicesbackup": ("AzureStorageProtectableContainer",),
            "resiliencemanagement": ("RegionalDrillResourceProperties", "ZonalDrillResourceProperties"),
        },
        ("members",),
        "A subtype sends its discriminator, by which the service tells what it is; official classes of these do not.",
    ),
)
