"""Functions that write texts in another form and read them from it."""

from __future__ import annotations

import base64 as standard_base64
import codecs
import re
from urllib.parse import quote, unquote, urljoin, urlsplit

from ..values import Value, as_json, find_key
from .declared import Family
from .objects import json

FAMILY = Family("Encodings")

_DATA_URI = re.compile(r"data:(?P<type>[^;,]*)(?P<options>(?:;[^;,]*)*),(?P<data>.*)", re.DOTALL | re.IGNORECASE)
_JSON = "application/json"


@FAMILY.function("base64")
def base64(text: str) -> str:
    """A text in Base64.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#base64
    """
    return standard_base64.b64encode(text.encode()).decode()


@FAMILY.function("base64ToString")
def base64_to_string(encoded: str) -> str:
    """The text that is in Base64.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#base64tostring
    """
    return standard_base64.b64decode(encoded, validate=True).decode()


@FAMILY.function("base64ToJson")
def base64_to_json(encoded: str) -> Value:
    """The value of a text in JSON that is in Base64.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#base64tojson
    """
    return json(base64_to_string(encoded))


@FAMILY.function("dataUri")
def data_uri(value: Value) -> str:
    """A text as a data URI, or another value in JSON as one.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#datauri
    """
    if isinstance(value, str):
        return f"data:text/plain;charset=utf-8;base64,{base64(value)}"
    return f"data:{_JSON};charset=utf-8;base64,{base64(as_json(value))}"


@FAMILY.function("dataUriToString", effort=2)
def data_uri_to_string(uri: str) -> Value:
    """The text of a data URI; one of JSON gives its value.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#datauritostring
    """
    match = _DATA_URI.fullmatch(uri)
    if match is None:
        raise ValueError(f"the value '{uri}' is not a data URI")
    if not match["type"] and re.search(r";(?!base64$|charset=)", match["options"], re.IGNORECASE):
        raise ValueError(f"the value '{uri}' has parameters of a type that it does not name")
    options = [option.lower() for option in match["options"].split(";")[1:]]
    charset = next((option.removeprefix("charset=") for option in options if option.startswith("charset=")), "utf-8")
    if charset == "utf8":
        raise ValueError("'utf8' is not a supported encoding name")
    data = match["data"]
    raw = standard_base64.b64decode(data, validate=True) if "base64" in options else unquote(data).encode()
    try:
        text = codecs.decode(raw, charset)
    except LookupError:
        raise ValueError(f"'{charset}' is not a supported encoding name") from None
    return json(text) if match["type"].lower() == _JSON else text


@FAMILY.function("uri", effort=2)
def uri(base: str, relative: str) -> str:
    """A URI of a base and what is relative to it.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uri
    """
    if not urlsplit(base).scheme:
        raise ValueError(f"'{base}' is not an absolute URI")
    return urljoin(base if urlsplit(base).path else f"{base}/", relative)


@FAMILY.function("uriComponent")
def uri_component(text: str) -> str:
    """A text with whatever has a meaning in URIs escaped.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uricomponent
    """
    return quote(text, safe="")


@FAMILY.function("uriComponentToString", effort=4)
def uri_component_to_string(encoded: str) -> str:
    """A text whose escapes of URIs are undone.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uricomponenttostring
    """
    return unquote(encoded)


@FAMILY.function("buildUri")
def build_uri(components: dict[str, Value]) -> str:
    """A URI of its components: scheme, host, port, path, query.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#builduri
    """
    parts = {
        name: components[key]
        for name in ("scheme", "host", "port", "path", "query")
        if (key := find_key(components, name))
    }
    if not isinstance(parts.get("host"), str):
        raise ValueError("the components need a host")
    port = f":{parts['port']}" if parts.get("port") is not None else ""
    path = quote(str(parts.get("path") or "").removeprefix("/"), safe="/%:@!$&()*+,;=")
    query = str(parts.get("query") or "").removeprefix("?")
    return f"{parts.get('scheme') or 'https'}://{parts['host']}{port}/{path}{'?' if query else ''}{query}"


@FAMILY.function("parseUri")
def parse_uri(text: str) -> dict[str, Value]:
    """The components of a URI; a port that it doesn't say is null.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#parseuri
    """
    parts = urlsplit(text)
    if not parts.scheme or not parts.hostname:
        raise ValueError(f"'{text}' is not an absolute URI")
    path = {"path": parts.path} if parts.path not in ("", "/") else {}
    query = {"query": f"?{parts.query}"} if parts.query else {}
    return {"scheme": parts.scheme, "host": parts.hostname, "port": parts.port, **path, **query}
