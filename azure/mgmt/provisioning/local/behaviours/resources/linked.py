"""Templates and files of parameters that deployments refer to: in template specs, and in folders."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from ....templates import ExpressionError, TemplateError
from ....templates import read_template as read_text
from ....templates.expanding.nested import beside
from ...arm.errors import ArmError
from ...interface.manager import ResourceManager
from ...routing.validation import invalid_content
from .deployment_world import RefusedError

_TYPE = "microsoft.resources/templatespecs/versions"
_VERSION = re.compile(r"(?P<id>/subscriptions/.+?/templateSpecs/[^/]+/versions/[^/]+)(?:/(?P<path>.+))?", re.IGNORECASE)


def address_of(properties: Mapping[str, Any]) -> str | None:
    """The address of the template that a deployment refers to; None if it refers to none.

    :raises ArmError: It has both a template and a link, or its link says not where.
    """
    link = properties.get("templateLink")
    if not link:
        return None
    if properties.get("template") is not None:
        raise invalid_content("Only one of 'template' and 'templateLink' may be specified. Path 'properties'.")
    address = link.get("id") or link.get("uri")
    if not address or (link.get("id") and link.get("uri")):
        raise invalid_content("A template link needs either an 'id' or a 'uri'. Path 'properties.templateLink'.")
    try:
        found: str = beside(address, link["relativePath"]) if link.get("relativePath") else address
    except ExpressionError as error:
        raise invalid_content(f"{error.message} Path 'properties.templateLink'.") from None
    return found


def linked_template(azure: ResourceManager, address: str) -> Mapping[str, Any]:
    """The template, or the file of parameters, at an address.

    :param address: The id of a version of a template spec, a path below one, or a URI of a folder that is known.
    :raises ExpressionError: There is none.
    """
    if not address.startswith("/"):
        return _file(azure, address)
    named = _VERSION.fullmatch(address)
    return _in_spec(azure, named["id"], named["path"]) if named else _in_spec(azure, address, None)


def shown_link(link: Mapping[str, Any]) -> dict[str, Any]:
    """A link as a deployment shows it: without queries, which are tokens that let one read what is there."""
    shown = {name: value for name, value in link.items() if name != "queryString"}
    if "uri" in shown:
        shown["uri"] = _without_query(shown["uri"])
    return shown


def _without_query(address: str) -> str:
    try:
        return urlsplit(address)._replace(query="", fragment="").geturl()
    except ValueError:
        # It is no address, and is told of as it is.
        return address.partition("?")[0]


def _in_spec(azure: ResourceManager, id: str, path: str | None) -> Mapping[str, Any]:
    stored = azure.store.get(id)
    if stored is None or stored.type.lower() != _TYPE:
        message = f"The template spec version '{id}' could not be found."
        raise RefusedError(ArmError(404, "TemplateSpecVersionNotFound", message))
    if path is None:
        found = stored.properties.get("mainTemplate")
    else:
        linked = stored.properties.get("linkedTemplates") or ()
        found = next((each["template"] for each in linked if each["path"].lstrip("./") == path), None)
    if not isinstance(found, dict):
        raise ExpressionError(f"The template spec version '{id}' has no template '{path or ''}'.")
    return found


def _file(azure: ResourceManager, address: str) -> Mapping[str, Any]:
    """What is in the file of an address; it has to be in the folder, whatever the address says.

    :raises RefusedError: There is no such file, or its address is not known.
    """
    uri = _without_query(address)
    known = [each for each in azure.linked_templates if uri.startswith(each)]
    if known:
        start = max(known, key=len)
        folder = azure.linked_templates[start].resolve()
        content = _content(folder, unquote(uri.removeprefix(start)).lstrip("/"))
        if content is not None:
            try:
                return read_text(content)
            except TemplateError as error:
                raise RefusedError(ArmError(400, "InvalidTemplate", error.message)) from error
    message = f"Unable to download deployment content from '{uri}'. The tracking Id is '{uuid.uuid4()}'. "
    raise RefusedError(
        ArmError(400, "InvalidContentLink", f"{message}Please see https://aka.ms/arm-deploy for usage details.")
    )


def _content(folder: Path, name: str) -> bytes | None:
    """What is in a file of a folder; None if there is no such file, or there can't be, or it can't be read."""
    try:
        path = Path(folder, name).resolve()
        return path.read_bytes() if path.is_relative_to(folder) and path.is_file() else None
    except (OSError, ValueError):
        return None
