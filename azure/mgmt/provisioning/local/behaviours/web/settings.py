"""What is below sites: their configuration, their settings and connection strings, and publishing credentials.

Settings may be secret, and yet the service gives them back to whoever may list them. So they are kept in memory alone:
they are not in the state file, and gone with the process.
"""

from __future__ import annotations

import hashlib
from typing import Any

from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.paging import page
from ...store import Stored
from .plans import SITES
from .sites import CONFIG, config_of, configure, settings_key, site_of

behaviours = Behaviours("web")


def _present(azure: ResourceManager, stored: Stored, document: dict[str, Any], listing: bool) -> None:
    site = azure.store.get(ResourceId(stored.id).parent or "")
    assert site is not None, "a configuration is removed with its site"
    document["properties"] = config_of(azure, site)


behaviours.kind(Kind(CONFIG, tracked=False, creating=None, present=_present, names=("web",)))


@behaviours.serves("WebApps_GetConfiguration")
def get_configuration(call: Call) -> LocalResponse:
    """The configuration of a site."""
    return _configuration(call, site_of(call))


@behaviours.serves("WebApps_CreateOrUpdateConfiguration", "WebApps_UpdateConfiguration")
def update_configuration(call: Call) -> LocalResponse:
    """Change what a body has of the configuration."""
    site = site_of(call)
    configure(call, site, call.body.get("properties") or {})
    return _configuration(call, site)


@behaviours.serves("WebApps_ListConfigurations")
def list_configurations(call: Call) -> LocalResponse:
    """The configuration of a site, as a list."""
    return page(call, [each for each in call.store.of_type(CONFIG, site_of(call).id) if each.name.lower() == "web"])


def _configuration(call: Call, site: Stored) -> LocalResponse:
    stored = call.store.get(f"{site.id}/config/web")
    assert stored is not None, "a site has a configuration from the beginning"
    return call.answer(200, call.azure.present(stored))


def _serve_settings(name: str, update: str, list_: str) -> None:
    """Settings of a site: replaced as a whole, and listed."""

    @behaviours.serves(update)
    def replace(call: Call) -> LocalResponse:
        site = site_of(call)
        call.azure.unwritten[settings_key(site, name)] = dict(call.body.get("properties") or {})
        return _settings(call, site)

    behaviours.serves(list_)(lambda call: _settings(call, site_of(call)))

    def _settings(call: Call, site: Stored) -> LocalResponse:
        properties = call.azure.unwritten.get(settings_key(site, name), {})
        id = f"{site.id}/config/{name}"
        return call.answer(200, {"id": id, "name": name, "type": CONFIG, "properties": properties})


_serve_settings("appsettings", "WebApps_UpdateApplicationSettings", "WebApps_ListApplicationSettings")
_serve_settings("connectionstrings", "WebApps_UpdateConnectionStrings", "WebApps_ListConnectionStrings")


@behaviours.serves("WebApps_ListPublishingCredentials")
def list_publishing_credentials(call: Call) -> LocalResponse:
    """The user name and password of deployments. They open nothing, and are worked out each time: none is kept."""
    site = site_of(call)
    user, generation = f"${site.name}", site.private.get("password", 0)
    password = hashlib.sha256(settings_key(site, f"password/{generation}").encode()).hexdigest()[:60]
    scm = site.properties["enabledHostNames"][1]
    properties = {
        "publishingUserName": user,
        "publishingPassword": password,
        "scmUri": f"https://{user}:{password}@{scm}",
    }
    place = "publishingcredentials"
    document = {"id": f"{site.id}/{place}/{user}", "name": site.name, "type": f"{SITES}/{place}"}
    return call.answer(200, {**document, "properties": properties})


@behaviours.serves("WebApps_GenerateNewSitePublishingPassword")
def generate_password(call: Call) -> LocalResponse:
    """Make another password."""
    site = site_of(call)
    site.private["password"] = site.private.get("password", 0) + 1
    call.store.restore(site)
    return call.answer(204)
