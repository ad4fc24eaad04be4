"""How code gets to sites: credentials of deployments, and profiles of them for programs that deploy.

Passwords open nothing, and are worked out each time: none is kept.
"""

from __future__ import annotations

import hashlib
from xml.etree import ElementTree

from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...store import Stored
from .sites import publishing_user, settings_key, site_of

behaviours = Behaviours("web")


@behaviours.serves("WebApps_ListPublishingCredentials", "WebApps_ListPublishingCredentialsSlot")
def list_publishing_credentials(call: Call) -> LocalResponse:
    """The user name and password of deployments."""
    site = site_of(call)
    user, password = publishing_user(site), _password(site)
    properties = {
        "publishingUserName": user,
        "publishingPassword": password,
        "scmUri": f"https://{user}:{password}@{_scm(site)}",
    }
    place = "publishingcredentials"
    document = {"id": f"{site.id}/{place}/{user}", "name": site.name, "type": f"{site.type}/{place}"}
    return call.answer(200, {**document, "properties": properties})


@behaviours.serves("WebApps_GenerateNewSitePublishingPassword", "WebApps_GenerateNewSitePublishingPasswordSlot")
def generate_password(call: Call) -> LocalResponse:
    """Make another password."""
    site = site_of(call)
    site.private["password"] = site.private.get("password", 0) + 1
    call.store.restore(site)
    return call.answer(204)


@behaviours.serves("WebApps_ListPublishingProfileXmlWithSecrets", "WebApps_ListPublishingProfileXmlWithSecretsSlot")
def list_publishing_profiles(call: Call) -> LocalResponse:
    """What programs have to know that deploy with Web Deploy, FTP or a ZIP file."""
    site = site_of(call)
    host, scm = site.properties["defaultHostName"], _scm(site)
    user = publishing_user(site)
    name = user.removeprefix("$")
    ways = {
        "Web Deploy": ("MSDeploy", f"{scm}:443", user),
        "FTP": ("FTP", f"ftps://{name}.ftp.azurewebsites.windows.net/site/wwwroot", f"{name}\\{user}"),
        "Zip Deploy": ("ZipDeploy", f"{scm}:443", user),
    }
    root = ElementTree.Element("publishData")
    for title, (method, url, login) in ways.items():
        profile = {
            "profileName": f"{name} - {title}",
            "publishMethod": method,
            "publishUrl": url,
            "msdeploySite": name,
            "userName": login,
            "userPWD": _password(site),
            "destinationAppUrl": f"https://{host}",
        }
        ElementTree.SubElement(root, "publishProfile", profile)
    return LocalResponse(200, {"Content-Type": "application/xml"}, ElementTree.tostring(root))


def _password(site: Stored) -> str:
    generation = site.private.get("password", 0)
    return hashlib.sha256(settings_key(site, f"password/{generation}").encode()).hexdigest()[:60]


def _scm(site: Stored) -> str:
    host: str = site.properties["enabledHostNames"][1]
    return host
