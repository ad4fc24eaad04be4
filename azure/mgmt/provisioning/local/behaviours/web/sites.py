"""Sites: web apps and function apps, their host names and whether they run. No code is ever run."""

from __future__ import annotations

import hashlib
import re
import uuid
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request, not_implemented
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import delete, patch, put, serve
from ...provider.documents import merge
from ...provider.identity import fill_identity
from ...provider.preconditions import resource_of
from ...provider.references import users
from ...store import Stored
from . import restrictions
from .plans import PLANS, SITES, consumption_plan

behaviours = Behaviours("web")

CONFIG = f"{SITES}/config"
SLOTS = f"{SITES}/slots"
_NAME = re.compile(r"[a-zA-Z0-9]([a-zA-Z0-9-]{0,58}[a-zA-Z0-9])\Z")
_SLOT = re.compile(r".*/sites/[^/]+/slots/[^/]+", re.I)
_DOMAIN = "azurewebsites.net"
_DEFAULTS: dict[str, Any] = {
    "enabled": True,
    "isXenon": False,
    "hyperV": False,
    "clientAffinityEnabled": True,
    "clientCertEnabled": False,
    "clientCertMode": "Required",
    "hostNamesDisabled": False,
    "scmSiteAlsoStopped": False,
    "containerSize": 0,
    "dailyMemoryTimeQuota": 0,
    "httpsOnly": False,
    "redundancyMode": "None",
    "storageAccountRequired": False,
    "keyVaultReferenceIdentity": "SystemAssigned",
}
_CONFIG_DEFAULTS: dict[str, Any] = {
    "numberOfWorkers": 1,
    "defaultDocuments": ["Default.htm", "Default.html", "index.html", "index.htm", "default.aspx", "index.php"],
    "netFrameworkVersion": "v4.0",
    "linuxFxVersion": "",
    "requestTracingEnabled": False,
    "remoteDebuggingEnabled": False,
    "httpLoggingEnabled": False,
    "detailedErrorLoggingEnabled": False,
    "logsDirectorySizeLimit": 35,
    "scmType": "None",
    "use32BitWorkerProcess": True,
    "webSocketsEnabled": False,
    "alwaysOn": False,
    "appCommandLine": "",
    "managedPipelineMode": "Integrated",
    "loadBalancing": "LeastRequests",
    "autoHealEnabled": False,
    "localMySqlEnabled": False,
    "http20Enabled": False,
    "minTlsVersion": "1.2",
    "scmMinTlsVersion": "1.2",
    "ftpsState": "FtpsOnly",
    "experiments": {"rampUpRules": []},
}
_SHOWN = ("numberOfWorkers", "linuxFxVersion", "windowsFxVersion", "alwaysOn", "http20Enabled")
"""What a site shows of its configuration."""

SETTINGS = ("appsettings", "connectionstrings", "azurestorageaccounts")


def prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what the models do not say, and fill what the server fills: of a site, or of a slot of one."""
    named = ResourceId(call.id)
    site = ResourceId(named.top).name
    before = existing.properties if existing else {}
    properties = document.get("properties") or {}
    if call.request.method == "PUT":
        # Creating a site that is there changes what the body names, and leaves the rest.
        properties = merge(before, properties)
    document["properties"] = properties
    # It is kept on its own: see configure().
    properties.pop("siteConfig", None)
    if properties.pop("cloningInfo", None):
        raise not_implemented(call.operation.id, "copies of sites")
    if existing is None:
        check_name(named.name)
    plan = plan_of(call, document)
    for member, value in _DEFAULTS.items():
        properties.setdefault(member, value)
    host = _host_name(call, document)
    if existing is None:
        _check_free(call.azure, named.name, host)
    scm = host.replace(".", ".scm.", 1)
    bound = [each for each in before.get("hostNames", []) if each != host]
    properties.update(
        serverFarmId=plan.id,
        sku=plan.document["sku"]["tier"],
        reserved=plan.properties["reserved"],
        repositorySiteName=site,
        resourceGroup=named.group,
        defaultHostName=host,
        hostNames=[host, *bound],
        enabledHostNames=[host, scm, *bound],
        hostNameSslStates=[
            {"name": host, "sslState": "Disabled", "hostType": "Standard"},
            {"name": scm, "sslState": "Disabled", "hostType": "Repository"},
        ],
        state=_state(before, properties),
        usageState="Normal",
        availabilityState="Normal",
        lastModifiedTimeUtc=timestamp(call.now),
        customDomainVerificationId=hashlib.sha256((named.subscription or "").lower().encode()).hexdigest().upper(),
        **_outbound(plan),
    )
    kind = document.get("kind") or "app"
    linux = plan.properties["reserved"] and "linux" not in kind.lower()
    document["kind"] = f"{kind},linux" if linux else kind
    fill_identity(call.azure, document, call.id)
    document.setdefault("tags", {})


def check_name(name: str) -> None:
    """Refuse a name that a site or slot can't have."""
    if not _NAME.match(name):
        raise bad_request(
            f"The site name '{name}' is invalid. It has 2 to 60 letters, digits and hyphens, and no hyphen at either "
            "end.",
            "name",
        )


def host_terms(site: Stored) -> list[str]:
    """What a site or slot is found by: its host names."""
    return [f"host {each}" for each in site.properties.get("hostNames", ())]


def _check_free(azure: ResourceManager, name: str, host: str) -> None:
    if any(azure.store.holding(f"host {host}", type) for type in (SITES, SLOTS)):
        raise ArmError(409, "Conflict", f"Website with given name {name} already exists.")


def plan_of(call: Call, document: dict[str, Any]) -> Stored:
    """The plan that a site names by its id, or by its name within the resource group.

    A slot has that of its site, and a function app that names none is given one that it pays for as it runs.
    """
    given = document["properties"].get("serverFarmId")
    if not given and (site := call.store.get(ResourceId(call.id).top)) is not None:
        given = site.properties.get("serverFarmId")
    if not given and "functionapp" in (document.get("kind") or "").lower():
        return consumption_plan(call, document)
    if not given:
        raise not_implemented(call.operation.id, "sites without an App Service plan")
    id = given if "/" in given else f"{ResourceId(call.id).group_id}/providers/{PLANS}/{given}"
    plan = call.store.get(id)
    if plan is None or plan.type != PLANS:
        name = ResourceId(id).name
        message = f"Cannot find AppServicePlan with name {name}."
        raise ArmError(404, "NotFound", message, target="properties.serverFarmId")
    if plan.document["location"] != document["location"]:
        message = (
            f"The site is in {document['location']} and its App Service plan '{plan.name}' in "
            f"{plan.document['location']}: both have to be in the same region."
        )
        raise bad_request(message, "properties.serverFarmId")
    return plan


def _host_name(call: Call, document: dict[str, Any]) -> str:
    named = ResourceId(call.id)
    scopes = {
        "TenantReuse": call.azure.tenant_id,
        "SubscriptionReuse": named.subscription,
        "ResourceGroupReuse": named.group_id,
        "NoReuse": f"{call.id}/{uuid.uuid4()}",
    }
    scope = document["properties"].get("autoGeneratedDomainNameLabelScope")
    before = call.store.get(call.id)
    if before is not None:
        known: str = before.properties["defaultHostName"]
        return known
    site = ResourceId(named.top).name
    name = (site if site == named.name else f"{site}-{named.name}").lower()
    if scope not in scopes:
        return f"{name}.{_DOMAIN}"
    part = hashlib.sha256(f"{named.name}/{scopes[scope]}".lower().encode()).hexdigest()[:16]
    return f"{name}-{part}.{document['location']}-01.{_DOMAIN}"


def _state(before: dict[str, Any], properties: dict[str, Any]) -> str:
    if not properties["enabled"]:
        return "Stopped"
    known: str = before.get("state", "Running") if before.get("enabled", True) else "Running"
    return known


def _outbound(plan: Stored) -> dict[str, str]:
    # Addresses of the network that RFC 5737 reserves for examples; the sites of a plan share them.
    seed = hashlib.sha256(plan.key.encode()).digest()
    addresses = sorted({f"203.0.113.{each % 250 + 4}" for each in seed[:8]})
    return {
        "outboundIpAddresses": ",".join(addresses[:3]),
        "possibleOutboundIpAddresses": ",".join(addresses),
    }


def present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    """Show the configuration of a site or slot, as far as it is shown with it."""
    config = config_of(azure, stored)
    shown = {name: config[name] for name in _SHOWN if name in config}
    document["properties"] = {**document["properties"], "siteConfig": shown}


def remove(azure: ResourceManager, stored: Stored) -> None:
    """Forget the settings of a site or slot."""
    for name in SETTINGS:
        azure.unwritten.pop(settings_key(stored, name), None)


KIND = serve(
    behaviours,
    Kind(SITES, creating=None, prepare=prepare, present=present, remove=remove, terms=host_terms),
    get_="WebApps_Get",
    lists=("WebApps_List", "WebApps_ListByResourceGroup"),
)


@behaviours.serves("WebApps_CreateOrUpdate")
def create_or_update(call: Call) -> LocalResponse:
    """Create a site with its configuration and settings, or change one."""
    put(call, KIND)
    return configured(call)


@behaviours.serves("WebApps_Update")
def update(call: Call) -> LocalResponse:
    """Change a site."""
    patch(call, KIND)
    return configured(call)


def configured(call: Call) -> LocalResponse:
    """The answer to a request that made or changed a site or slot, once its configuration is what the body says."""
    site = site_of(call)
    if "settings" not in site.private:
        site.private["settings"] = str(uuid.uuid4())
        call.store.restore(site)
    configure(call, site, (call.body.get("properties") or {}).get("siteConfig") or {})
    return call.answer(200, call.azure.present(site))


@behaviours.serves("WebApps_Delete")
def delete_site(call: Call) -> LocalResponse:
    """Delete a site, and its plan if nothing is left on it, unless the request says to keep that."""
    site = call.store.get(call.id)
    response = delete(call)
    if site is not None and call.query.get("deleteEmptyServerFarm", "").lower() != "false":
        plan = site.properties["serverFarmId"]
        if not users(call.azure, plan, SITES):
            call.azure.remove(plan)
    return response


def switch(call: Call, state: str | None) -> LocalResponse:
    """Start, stop or restart a site or slot.

    :param state: What it is afterwards; None: what it was.
    """
    site = site_of(call)
    if state is not None:
        site.properties["state"] = state
        call.store.put(site, call.now)
    return call.answer(200)


behaviours.serves("WebApps_Start", "WebApps_StartSlot")(lambda call: switch(call, "Running"))
behaviours.serves("WebApps_Stop", "WebApps_StopSlot")(lambda call: switch(call, "Stopped"))
behaviours.serves("WebApps_Restart", "WebApps_RestartSlot")(lambda call: switch(call, None))


@behaviours.serves("CheckNameAvailability")
def check_name_availability(call: Call) -> LocalResponse:
    """Whether a site may have a name."""
    name, type = call.body["name"], call.body["type"]
    if type.lower() not in ("site", SITES.lower()):
        raise not_implemented(call.operation.id, f"names of {type}")
    host = name.lower() if call.body.get("isFqdn") else f"{name.lower()}.{_DOMAIN}"
    try:
        check_name(host.partition(".")[0])
        _check_free(call.azure, name, host)
    except ArmError as error:
        reason = "AlreadyExists" if error.status == 409 else "Invalid"
        message = f"Hostname '{name}' already exists. Please select a different name."
        found = {"nameAvailable": False, "reason": reason, "message": message if error.status == 409 else error.message}
        return call.answer(200, found)
    return call.answer(200, {"nameAvailable": True, "reason": "", "message": ""})


def site_of(call: Call) -> Stored:
    """The site, or the slot of one, that a request is about or below.

    :raises ArmError: There is none.
    """
    named = ResourceId(call.id)
    slot = _SLOT.match(named.id)
    return resource_of(call, slot[0] if slot else named.top)


def check_not_prepared(site: Stored) -> None:
    """Refuse a change of settings while the site or slot is prepared for a swap.

    :raises ArmError: 409.
    """
    if "swap" in site.private:
        message = "The slot cannot be changed because its configuration settings have been prepared for swap."
        raise ArmError(409, "Conflict", message)


def settings_key(site: Stored, name: str) -> str:
    """Where the settings of a site are among what is never written; it stays when the site is moved."""
    return f"{site.private.get('settings', site.key)}/{name}"


def publishing_user(site: Stored) -> str:
    """The user name of deployments to a site or slot."""
    top = ResourceId(ResourceId(site.id).top).name
    return f"${top}" if top == site.name else f"${top}__{site.name}"


def config_of(azure: ResourceManager, site: Stored) -> dict[str, Any]:
    """The configuration of a site."""
    stored = azure.store.get(f"{site.id}/config/web")
    found = {**_CONFIG_DEFAULTS, "publishingUsername": publishing_user(site), **(stored.properties if stored else {})}
    for name in restrictions.LISTS:
        found[name] = restrictions.shown(found.get(name) or [], found.get(f"{name}DefaultAction"))
    return found


def configure(call: Call, site: Stored, given: dict[str, Any]) -> None:
    """Change the configuration of a site; settings and connection strings among it replace those that the site has."""
    changes = dict(given)
    if (settings := changes.pop("appSettings", None)) is not None:
        values = {each.get("name"): each.get("value") for each in settings}
        call.azure.unwritten[settings_key(site, "appsettings")] = {k: v or "" for k, v in values.items() if k}
    if (strings := changes.pop("connectionStrings", None)) is not None:
        call.azure.unwritten[settings_key(site, "connectionstrings")] = {
            each["name"]: {"value": each.get("connectionString") or "", "type": each.get("type") or "Custom"}
            for each in strings
            if each.get("name")
        }
    for member in ("metadata", "azureStorageAccounts", "push", "publishingUsername"):
        changes.pop(member, None)
    if changes.get("linuxFxVersion") and not site.properties["reserved"]:
        # It says nothing of the plan, which is what is wrong: so it does in Azure.
        raise bad_request("The parameter LinuxFxVersion has an invalid value.", "properties.siteConfig.linuxFxVersion")
    if changes.get("alwaysOn") and site.properties["sku"] in ("Free", "Shared", "Dynamic"):
        message = "There was a conflict. AlwaysOn cannot be set for this site as the plan does not allow it."
        raise ArmError(409, "Conflict", message)
    for name in restrictions.LISTS:
        if name in changes:
            changes[name] = restrictions.given(changes[name])
    config = call.store.get(f"{site.id}/config/web") or Stored(f"{site.id}/config/web", {"properties": {}})
    config.document["properties"] = merge(config.properties, changes)
    call.store.put(config, call.now)
