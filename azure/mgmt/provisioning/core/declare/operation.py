"""Declarations of REST operations: plain data that does not change, which everything else stands on.

An :class:`Operation` says once what an operation is: its method, URL, parameters, results, paging and polling. The
sync and async drivers, the local Azure Resource Manager and the documentation read it; nothing declares it again.

The classes are NamedTuples, since making a dataclass takes Python seven times as long, on every import of the package.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple, Union


class Access(NamedTuple):
    """How one gets at a service that is not Azure Resource Manager.

    :param credential: What its clients are made with: ``token``, ``key`` (an ``AzureKeyCredential``) or ``none``.
    :param endpoint: Where it is, unless a client is told otherwise; None where that has to be said.
    :param scopes: Scopes of its tokens; empty for that of the endpoint.
    :param key_header: The header that holds the key.
    """

    credential: str = "token"
    endpoint: str | None = None
    scopes: tuple[str, ...] = ()
    key_header: str = "api-key"


class Service(NamedTuple):
    """The service that an operation belongs to, and where its models are.

    :param name: Short name, as in ``ProvisioningClient.<name>``.
    :param package: Python package whose ``models`` module holds the classes that type strings name.
    :param api_version: API version that its operations are called with, unless one says otherwise.
    :param error: Name of the model of responses that are no success.
    :param access: How one gets at it; None for Azure Resource Manager.
    """

    name: str
    package: str
    api_version: str
    error: str | None = None
    access: Access | None = None

    def model(self, name: str) -> type[Any]:
        """The model or enum class called ``name``."""
        from importlib import import_module

        found: type[Any] = getattr(import_module(self.package + ".models"), name)
        return found


class Path(NamedTuple):
    """A segment of the URL, taken from an argument (or from the client, for ``client=True``).

    :param name: Name of the Python argument, or of the client's parameter.
    :param wire: Name of the placeholder in the URL.
    :param type: Type string in msrest's form, for instance ``"str"``.
    :param skip_encoding: The value may hold several segments and is put into the URL as it is.
    """

    name: str
    wire: str
    type: str = "str"
    skip_encoding: bool = False
    client: bool = False


class Query(NamedTuple):
    """A query parameter.

    :param default: Value that is sent when the argument is not given.
    :param fixed: Constant that is always sent; no argument stands for it.
    :param collection: How a list is written: ``csv``, ``ssv``, ``tsv``, ``pipes``, or ``multi`` for one pair an item.
    :param client: The client has the value; no argument stands for it.
    """

    name: str
    wire: str
    type: str = "str"
    required: bool = False
    default: Any = None
    fixed: Any = None
    collection: str = "csv"
    skip_encoding: bool = False
    client: bool = False


class Header(NamedTuple):
    """A request header.

    :param default: Value that is sent when the argument is not given.
    :param fixed: Constant that is always sent; no argument stands for it.
    :param prefix: The argument is a mapping whose keys are appended to ``wire``, one header an entry.
    :param client: The client has the value; no argument stands for it.
    """

    name: str
    wire: str
    type: str = "str"
    required: bool = False
    default: Any = None
    fixed: Any = None
    prefix: bool = False
    client: bool = False


class Match(NamedTuple):
    """The arguments ``etag`` and ``match_condition`` (two, in this order), sent as If-Match and If-None-Match.

    :param if_match: The operation takes If-Match (``IfNotModified`` and ``IfPresent``).
    :param if_none_match: The operation takes If-None-Match (``IfModified`` and ``IfMissing``).
    """

    if_match: bool = True
    if_none_match: bool = True
    required: bool = False


class Body(NamedTuple):
    """The request body.

    :param type: Name of its model, or another type string; ``"stream"`` for bytes that are sent as they are.
    :param send_content_type: Send the Content-Type even when the optional body is not given.
    :param fixed: Constant that is always sent; no argument stands for it.
    :param binary_content_type: Content-Type of a body that is given as bytes or a file, where that is another one.
    :param xml: What is said of the outermost element of an XML body, where that is no model's.
    :param members: Its members may be given as keyword arguments, though the method is no PATCH.
    """

    name: str
    type: str
    required: bool = True
    content_type: str = "application/json"
    send_content_type: bool = False
    fixed: Any = None
    binary_content_type: str | None = None
    xml: dict[str, Any] | None = None
    members: bool = False


class Form(NamedTuple):
    """A field of a form body; ``type`` ``"file"`` or ``"[file]"`` makes the body multipart.

    :param collection: How a list of texts is written, as for :class:`Query`; ``multi`` for one field an item.
    """

    name: str
    wire: str
    type: str = "str"
    required: bool = False
    collection: str = "csv"


Parameter = Union[Path, Query, Header, Match, Body, Form]


class Paging(NamedTuple):
    """How a listing goes on.

    :param items: Wire name of the list in a page.
    :param next_link: Wire name of the link to the next page; None where all comes in one page.
    :param item_type: Type string of an item.
    :param api_version: Put this client's API version into next links (some services return links with another one).
    :param next_operation: Id of the operation that reads the next page, where it is another one.
    :param next_method: HTTP method that reads the next page.
    :param further_query: Names of what next links are given of the first request's query where they lack it, since some
        services leave it out; ``*`` for all of it.
    """

    item_type: str
    items: str = "value"
    next_link: str | None = "nextLink"
    api_version: bool = True
    next_operation: str | None = None
    next_method: str = "GET"
    further_query: tuple[str, ...] = ()


class LongRunning(NamedTuple):
    """How a long-running operation ends.

    :param final_state_via: ``azure-async-operation``, ``location``, ``operation-location`` or ``original-uri``: where
        the final state is read when the service offers several places. None: by azure-core's order of strategies.
    """

    final_state_via: str | None = None


class Operation(NamedTuple):
    """A REST operation.

    :param service: The service it belongs to.
    :param id: Its id in the API description, for instance ``Vaults_CreateOrUpdate``.
    :param method: HTTP method.
    :param url: URL below the client's base URL, with placeholders in braces.
    :param parameters: Its parameters in the order in which the Python method passes their arguments; parameters that
        are fixed or come from the client take no argument.
    :param ok: Status codes of success.
    :param returns: Type string of the result (of the final one, if long-running; of a page's item see ``paging``);
        None for nothing, ``"head"`` for a yes or no by status, ``"stream"`` for bytes, ``"text"`` for a text body.
    :param returns_otherwise: Type strings for those codes of success that come with another result.
    :param api_version: API version it is called with where it is not the service's.
    :param fixed_api_version: The API version stays as declared whatever the client's is; False where the version
        is an argument or the operation has none, too (then ``send_api_version`` is False).
    :param api_version_name: Name of the query parameter that says the API version.
    :param accept: Value of the Accept header; None sends none.
    :param host: Where it is, with placeholders in braces, for a service whose host depends on parameters; None for the
        client's base URL.
    :param error: Name of the model of a response that is no success, where it is not the service's.
    :param headers: Type strings of response headers that are more than texts.
    """

    service: Service
    id: str
    method: str
    url: str
    parameters: tuple[Parameter, ...] = ()
    ok: tuple[int, ...] = (200,)
    returns: str | None = None
    returns_otherwise: tuple[tuple[int, str], ...] = ()
    api_version: str | None = None
    fixed_api_version: bool = False
    send_api_version: bool = True
    accept: str | None = "application/json"
    paging: Paging | None = None
    long_running: LongRunning | None = None
    host: str | None = None
    error: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    api_version_name: str = "api-version"

    def __repr__(self) -> str:
        return f"Operation({self.service.name}: {self.id})"

    @property
    def body(self) -> Body | None:
        """The body that it takes."""
        return next((each for each in self.parameters if isinstance(each, Body) and each.fixed is None), None)

    @property
    def match(self) -> Match | None:
        """The condition that it takes."""
        return next((each for each in self.parameters if isinstance(each, Match)), None)


SUBSCRIPTION_ID = Path("subscription_id", "subscriptionId", client=True)
RESOURCE_GROUP_NAME = Path("resource_group_name", "resourceGroupName")


def operation(
    service: Service, id: str, method: str, url: str, parameters: tuple[Parameter, ...] = (), **said: Any
) -> Operation:
    """An operation that takes what the placeholders of its URL tell, in their order: ``{vaultName}`` is the argument
    ``vault_name``, a text, and ``{subscriptionId}`` comes from the client.

    :param parameters: The parameters besides those.
    :param said: What else there is to say, see :class:`Operation`.
    """
    told = tuple(_placeholder(rest.partition("}")[0]) for rest in url.split("{")[1:])
    return Operation(service, id, method, url, told + parameters, **said)


@cache
def _placeholder(wire: str) -> Path:
    name = "".join(f"_{letter.lower()}" if "A" <= letter <= "Z" else letter for letter in wire)
    return Path(name, wire, client=wire == SUBSCRIPTION_ID.wire)


SUBSCRIPTION = "/subscriptions/{subscriptionId}"
RESOURCE_GROUP = SUBSCRIPTION + "/resourceGroups/{resourceGroupName}"
