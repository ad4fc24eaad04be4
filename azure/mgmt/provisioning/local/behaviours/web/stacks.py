"""Runtimes that sites can be made for: the same in all regions, and without an end of their life."""

from __future__ import annotations

from typing import Any, NamedTuple

from ...arm.locations import LOCATIONS
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...provider.paging import page

behaviours = Behaviours("web")


class _Version(NamedTuple):
    """A version of a language.

    :param text: As people read it.
    :param linux: ``linuxFxVersion`` of sites that run it; empty: not on Linux.
    :param windows: What Windows calls it; empty: not on Windows.
    :param functions: What function apps call it; empty: they don't run it.
    """

    text: str
    value: str
    linux: str
    windows: str
    functions: str = ""


_STACKS = {
    ("dotnet", ".NET", "dotnet-isolated"): (
        _Version(".NET 10 (LTS)", "dotnet10", "DOTNETCORE|10.0", "v10.0", "10.0"),
        _Version(".NET 9 (STS)", "dotnet9", "DOTNETCORE|9.0", "v9.0", "9.0"),
        _Version(".NET 8 (LTS)", "dotnet8", "DOTNETCORE|8.0", "v8.0", "8.0"),
        _Version("ASP.NET V4.8", "aspdotnetv4.8", "", "v4.0"),
    ),
    ("node", "Node", "node"): (
        _Version("Node 24 LTS", "24-lts", "NODE|24-lts", "~24", "24"),
        _Version("Node 22 LTS", "22-lts", "NODE|22-lts", "~22", "22"),
    ),
    ("python", "Python", "python"): (
        _Version("Python 3.14", "3.14", "PYTHON|3.14", ""),
        _Version("Python 3.13", "3.13", "PYTHON|3.13", "", "3.13"),
        _Version("Python 3.12", "3.12", "PYTHON|3.12", "", "3.12"),
        _Version("Python 3.11", "3.11", "PYTHON|3.11", "", "3.11"),
    ),
    ("php", "PHP", ""): (
        _Version("PHP 8.4", "8.4", "PHP|8.4", ""),
        _Version("PHP 8.3", "8.3", "PHP|8.3", ""),
    ),
    ("powershell", "PowerShell Core", "powershell"): (
        _Version("PowerShell 7.4", "7.4", "", "", "7.4"),
    ),
}  # fmt: skip
_TYPES = {"web": "Microsoft.Web/webAppStacks", "functions": "Microsoft.Web/functionAppStacks"}


@behaviours.serves("Provider_GetWebAppStacks", "Provider_GetWebAppStacksForLocation")
def list_web(call: Call) -> LocalResponse:
    """The runtimes of web apps."""
    return page(call, [_stack(call, "web", key) for key in _STACKS if key[0] != "powershell"])


@behaviours.serves("Provider_GetFunctionAppStacks", "Provider_GetFunctionAppStacksForLocation")
def list_functions(call: Call) -> LocalResponse:
    """The runtimes of function apps."""
    return page(call, [_stack(call, "functions", key) for key in _STACKS if key[2]])


@behaviours.serves("Provider_GetAvailableStacks", "Provider_GetAvailableStacksOnPrem")
def list_available(call: Call) -> LocalResponse:
    """The runtimes of web apps, in the form that there was before."""
    found = []
    for (name, text, _), versions in _STACKS.items():
        if name == "powershell":
            continue
        majors = [
            {
                "displayVersion": each.text,
                "runtimeVersion": each.linux or each.windows,
                "isDefault": each == versions[0],
            }
            for each in versions
        ]
        properties = {"name": name, "display": text, "majorVersions": majors, "frameworks": []}
        found.append({"id": None, "name": name, "type": "Microsoft.Web/availableStacks", "properties": properties})
    return page(call, [{k: v for k, v in each.items() if v is not None} for each in found])


@behaviours.serves("ListGeoRegions")
def list_regions(call: Call) -> LocalResponse:
    """The regions of App Service: all that there are, whatever is to run there."""
    found = []
    for region in LOCATIONS.values():
        name = region.display_name
        properties = {"description": name, "displayName": name, "orgDomain": "PUBLIC;DYNAMIC;LINUX;LINUXDYNAMIC"}
        id = f"{call.subscription}/providers/Microsoft.Web/geoRegions/{name}"
        found.append({"id": id, "name": name, "type": "Microsoft.Web/geoRegions", "properties": properties})
    return page(call, found)


def _stack(call: Call, what: str, key: tuple[str, str, str]) -> dict[str, Any]:
    name, text, worker = key
    system = call.query.get("stackOsType", "").lower()
    minors = [
        {
            "displayText": each.text,
            "value": each.text.split()[1] if what == "functions" else each.value,
            "stackSettings": settings,
        }
        for each in _STACKS[key]
        if (settings := _settings(each, what, worker, system))
    ]
    majors = [{"displayText": each["displayText"], "value": each["value"], "minorVersions": [each]} for each in minors]
    properties = {"displayText": text, "value": name, "preferredOs": "Linux", "majorVersions": majors}
    return {"id": f"/providers/{_TYPES[what]}/{name}", "name": name, "type": _TYPES[what], "properties": properties}


def _settings(version: _Version, what: str, worker: str, system: str) -> dict[str, Any]:
    linux, windows = version.linux, version.windows
    if what == "functions":
        if not version.functions:
            return {}
        linux = f"{worker.upper()}|{version.functions}"
        windows = "" if worker == "python" else version.windows or version.functions
    found = {}
    if linux and system in ("", "all", "linux"):
        found["linuxRuntimeSettings"] = _runtime(version, what, worker, linux, linux)
    if windows and system in ("", "all", "windows"):
        found["windowsRuntimeSettings"] = _runtime(version, what, worker, windows, "")
    return found


def _runtime(version: _Version, what: str, worker: str, runtime: str, linux: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "runtimeVersion": runtime,
        "remoteDebuggingSupported": False,
        "appInsightsSettings": {"isSupported": True, "isDefaultOff": False},
        "gitHubActionSettings": {"isSupported": bool(version.linux), "supportedVersion": version.text.split()[1]},
        "isPreview": False,
        "isDeprecated": False,
        "isHidden": False,
        "isAutoUpdate": False,
        "isEarlyAccess": False,
    }
    if what == "functions":
        site: dict[str, Any] = {"use32BitWorkerProcess": not linux}
        if linux:
            site["linuxFxVersion"] = linux
        found.update(
            appSettingsDictionary={"FUNCTIONS_WORKER_RUNTIME": worker},
            siteConfigPropertiesDictionary=site,
            supportedFunctionsExtensionVersions=["~4"],
            isDefault=False,
        )
    return found
