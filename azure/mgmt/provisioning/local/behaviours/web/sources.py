"""Deployment of sites from source repositories: no repository is read, and yet the deployments can be seen."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from ...arm.clock import timestamp
from ...arm.errors import ArmError, bad_request, resource_not_found
from ...arm.ids import ResourceId
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...interface.manager import ResourceManager
from ...provider.crud import delete, get, patch, put
from ...provider.longrunning import begin, cancel
from ...provider.paging import page
from ...store import Stored
from .plans import SITES
from .sites import config_of, configure, site_of

behaviours = Behaviours("web")

SOURCES = f"{SITES}/sourcecontrols"
DEPLOYMENTS = f"{SITES}/deployments"
_URL = re.compile(r"(https?|git|ssh)://[^\s/]+/\S+|git@[^\s:]+:\S+")
_FLAGS = ("isManualIntegration", "deploymentRollbackEnabled", "isMercurial", "isGitHubAction")
_SUCCEEDED = 4
"""Status of a deployment that ended well, as App Service counts."""


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    site_of(call)
    properties = document.setdefault("properties", {})
    url = properties.get("repoUrl")
    if not url:
        raise bad_request("The parameter repoUrl is not specified.", "properties.repoUrl")
    if not _URL.fullmatch(url):
        # The URL itself stays out of the message: it may have a password in it.
        raise bad_request("The parameter repoUrl is no URL of a repository.", "properties.repoUrl")
    # A URL may hold a user name and a password: they are not kept.
    properties["repoUrl"] = re.sub(r"^(\w+://)[^/@]*@", r"\1", url)
    properties.setdefault("branch", "master")
    for member in _FLAGS:
        properties.setdefault(member, False)


KIND = behaviours.kind(Kind(SOURCES, tracked=False, creating=None, prepare=_prepare))


@behaviours.serves("WebApps_CreateOrUpdateSourceControl")
def create_or_update(call: Call) -> LocalResponse:
    """Say where the code of a site comes from, and deploy it."""
    put(call, KIND)
    return _deploying(call)


@behaviours.serves("WebApps_UpdateSourceControl")
def update(call: Call) -> LocalResponse:
    """Change where the code comes from, and deploy it."""
    patch(call, KIND)
    return _deploying(call)


def _deploying(call: Call) -> LocalResponse:
    site, source = site_of(call), _source(call)
    configure(call, site, {"scmType": _scm_type(source.properties)})
    document = call.azure.present(source)
    arguments = {"site": site.id}
    return begin(call, "location", document=document, resource=source.id, effect="web/deployed", arguments=arguments)


def _scm_type(properties: dict[str, Any]) -> str:
    if properties["isMercurial"]:
        return "ExternalHg"
    if properties["isManualIntegration"]:
        return "ExternalGit"
    return "BitbucketGit" if "bitbucket.org" in properties["repoUrl"] else "GitHub"


def _source(call: Call) -> Stored:
    site = site_of(call)
    source = call.store.get(f"{site.id}/sourcecontrols/web")
    if source is None:
        raise resource_not_found(f"{site.id}/sourcecontrols/web")
    return source


@behaviours.serves("WebApps_GetSourceControl", "WebApps_GetSourceControlSlot")
def get_source(call: Call) -> LocalResponse:
    """Where the code of a site comes from: a repository, or what is pushed to the site itself."""
    site = site_of(call)
    if _is_pushed(call, site):
        return call.answer(200, _own_repository(site))
    _source(call)
    return get(call)


def _is_pushed(call: Call, site: Stored) -> bool:
    return bool(config_of(call.azure, site)["scmType"] == "LocalGit")


def _own_repository(site: Stored) -> dict[str, Any]:
    id = f"{site.id}/sourcecontrols/web"
    host = site.properties["defaultHostName"].replace(".", ".scm.", 1)
    flags = dict.fromkeys(_FLAGS, False)
    properties = {"repoUrl": f"https://{host}", "branch": "master", **flags}
    return {"id": id, "name": site.name, "type": ResourceId(id).type, "properties": properties}


@behaviours.serves("WebApps_DeleteSourceControl", "WebApps_DeleteSourceControlSlot")
def delete_source(call: Call) -> LocalResponse:
    """Let a site have its code from nowhere any more; what is deployed stays."""
    site = site_of(call)
    if _is_pushed(call, site):
        configure(call, site, {"scmType": "None"})
        return call.answer(200)
    source = _source(call)
    cancel(call.azure, source.id)
    configure(call, site_of(call), {"scmType": "None"})
    return delete(call)


@behaviours.serves("WebApps_SyncRepository")
def sync(call: Call) -> LocalResponse:
    """Deploy once more what the repository has."""
    _source(call)
    deployed(call.azure, {"site": site_of(call).id, "at": call.now})
    return call.answer(200)


@behaviours.effect("deployed")
def deployed(azure: ResourceManager, arguments: dict[str, Any]) -> dict[str, Any] | None:
    """The code has been deployed, and is what the site runs from now on."""
    site, at = azure.store.get(arguments["site"]), arguments["at"]
    source = azure.store.get(f"{arguments['site']}/sourcecontrols/web")
    if site is None or source is None:
        return None
    earlier = azure.store.of_type(DEPLOYMENTS, site.id)
    for each in earlier:
        each.properties["active"] = False
        azure.store.put(each, at)
    url, branch = source.properties["repoUrl"], source.properties["branch"]
    # What looks like the id of a commit: none is known.
    name = hashlib.sha1(f"{site.key}/{url}/{branch}/{len(earlier)}".encode(), usedforsecurity=False).hexdigest()
    properties = {
        "status": _SUCCEEDED,
        "message": f"Deployment of the branch {branch} by the local Azure Resource Manager: no code was read.",
        "author": azure.user,
        "deployer": "GitHub" if "github.com" in url else "External",
        "start_time": timestamp(at),
        "end_time": timestamp(at),
        "active": True,
    }
    azure.store.put(Stored(f"{site.id}/deployments/{name}", {"properties": properties}), at)
    return None


behaviours.kind(Kind(DEPLOYMENTS, tracked=False, creating=None))


@behaviours.serves("WebApps_ListDeployments")
def list_deployments(call: Call) -> LocalResponse:
    """What was deployed to a site."""
    return page(call, call.store.of_type(DEPLOYMENTS, site_of(call).id))


@behaviours.serves("WebApps_GetDeployment")
def get_deployment(call: Call) -> LocalResponse:
    """A deployment."""
    site_of(call)
    return get(call)


@behaviours.serves("WebApps_DeleteDeployment")
def delete_deployment(call: Call) -> LocalResponse:
    """Forget a deployment, unless it is what the site runs."""
    site_of(call)
    stored = call.store.get(call.id)
    if stored is not None and stored.properties.get("active"):
        raise ArmError(409, "Conflict", f"The deployment '{stored.name}' is active: it can't be deleted.")
    return delete(call)
