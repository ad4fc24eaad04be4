"""What is below sites: their configuration, their settings, connection strings and the storage that they mount.

Settings may be secret, and yet the service gives them back to whoever may list them. So they are kept in memory alone:
they are not in the state file, and gone with the process.
"""

from __future__ import annotations

from typing import Any

from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.paging import page
from ...store import Stored
from .sites import CONFIG, SLOTS, check_not_prepared, config_of, configure, settings_key, site_of

behaviours = Behaviours("web")


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    site = azure.store.get(ResourceId(stored.id).parent or "")
    assert site is not None, "a configuration is removed with its site"
    document["properties"] = config_of(azure, site)


for _type in (CONFIG, f"{SLOTS}/config"):
    behaviours.kind(Kind(_type, tracked=False, creating=None, present=_present, names=("web",)))


@behaviours.serves("WebApps_GetConfiguration", "WebApps_GetConfigurationSlot")
def get_configuration(call: Call) -> LocalResponse:
    """The configuration of a site."""
    return _configuration(call, site_of(call))


@behaviours.serves(
    "WebApps_CreateOrUpdateConfiguration",
    "WebApps_UpdateConfiguration",
    "WebApps_CreateOrUpdateConfigurationSlot",
    "WebApps_UpdateConfigurationSlot",
)
def update_configuration(call: Call) -> LocalResponse:
    """Change what a body has of the configuration."""
    site = site_of(call)
    configure(call, site, call.body.get("properties") or {})
    return _configuration(call, site)


@behaviours.serves("WebApps_ListConfigurations", "WebApps_ListConfigurationsSlot")
def list_configurations(call: Call) -> LocalResponse:
    """The configuration of a site, as a list."""
    stored = call.store.get(f"{site_of(call).id}/config/web")
    return page(call, [stored] if stored else [])


def _configuration(call: Call, site: Stored) -> LocalResponse:
    stored = call.store.get(f"{site.id}/config/web")
    assert stored is not None, "a site has a configuration from the beginning"
    return call.answer(200, call.azure.present(stored))


def _serve_settings(name: str, update: str, list_: str) -> None:
    """Settings of a site: replaced as a whole, and listed."""

    @behaviours.serves(update, f"{update}Slot")
    def replace(call: Call) -> LocalResponse:
        site = site_of(call)
        check_not_prepared(site)
        call.azure.unwritten[settings_key(site, name)] = {
            # Storage that is mounted says how that went.
            key: {**value, "state": "Ok"} if name == "azurestorageaccounts" and value is not None else value
            for key, value in (call.body.get("properties") or {}).items()
        }
        return _settings(call, site)

    behaviours.serves(list_, f"{list_}Slot")(lambda call: _settings(call, site_of(call)))

    def _settings(call: Call, site: Stored) -> LocalResponse:
        properties = call.azure.unwritten.get(settings_key(site, name), {})
        id = f"{site.id}/config/{name}"
        return call.answer(200, {"id": id, "name": name, "type": ResourceId(id).type, "properties": properties})


_serve_settings("appsettings", "WebApps_UpdateApplicationSettings", "WebApps_ListApplicationSettings")
_serve_settings("connectionstrings", "WebApps_UpdateConnectionStrings", "WebApps_ListConnectionStrings")
_serve_settings("azurestorageaccounts", "WebApps_UpdateAzureStorageAccounts", "WebApps_ListAzureStorageAccounts")
