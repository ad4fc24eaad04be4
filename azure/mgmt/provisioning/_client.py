"""The client of all services."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import services
from .core.clients.driver import resume
from .core.clients.sync import Client, Driver
from .core.declare.settings import all_services
from .services import SERVICES
from .services.catalog import Services

if TYPE_CHECKING:
    from azure.core.credentials import TokenCredential
    from azure.core.polling import LROPoller
    from typing_extensions import Unpack

    from .core.declare.options import ClientOptions, LongRunningOptions
    from .local import LocalAzure

C = TypeVar("C")


class ProvisioningClient(Client, Services):
    """Azure Resource Manager: one client with every service as an attribute.

    All services share one pipeline, its connections and the credential. ``client.keyvault.vaults`` is the ``vaults`` of
    :class:`KeyVaultManagementClient`. Safe to share between threads; usable as a context manager.

    :param credential: Token credential, for instance ``azure.identity.DefaultAzureCredential()``.
    :param subscription_id: Id of the subscription.
    :param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``.
    :param api_versions: API versions by service name, in place of those that this package was made for: requests of the
        service are sent with it, models stay those of this package.
    :param options: Client options, see :class:`~azure.mgmt.provisioning.core.declare.options.ClientOptions`.
    :raises ValueError: The credential or the subscription id is missing.
    :raises TypeError: An option is unknown, or an API version is that of an unknown service.
    """

    __slots__ = ()

    def __init__(
        self,
        credential: TokenCredential,
        subscription_id: str,
        base_url: str | None = None,
        *,
        api_versions: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = all_services(self, credential, subscription_id, base_url, api_versions, options, SERVICES)
        self._start(Driver(settings))

    @classmethod
    def local(
        cls,
        /,
        azure: LocalAzure | None = None,
        *,
        api_versions: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> ProvisioningClient:
        """A client on the local Azure Resource Manager: no account, no network.

        :param azure: The one to use, for instance of a test; by default a new, empty one in memory, which lasts as long
            as the client is open.
        :param api_versions: API versions by service name.
        :param options: Client options.
        """
        from .local import LocalAzure, LocalCredential

        owned = azure is None
        azure = LocalAzure() if azure is None else azure
        given: Any = {"transport": azure.transport(owned=owned), **options}
        return cls(LocalCredential(), azure.subscription_id, api_versions=api_versions, **given)

    @classmethod
    def from_env(
        cls, /, *, api_versions: Mapping[str, str] | None = None, **options: Unpack[ClientOptions]
    ) -> ProvisioningClient:
        """A client with what the environment says: subscription, cloud and login.

        These are AZURE_SUBSCRIPTION_ID, AZURE_CLOUD and what ``DefaultAzureCredential`` finds, or else what the Azure
        CLI was told by ``az login``; or all of it from the credentials file that AZURE_AUTH_LOCATION names.

        :param api_versions: API versions by service name.
        :param options: Client options.
        :raises ValueError: The subscription is missing, or a file or cloud is not what it has to be.
        """
        from azure import identity

        from ._environment import Login, read_environment

        found = read_environment()
        given: Any = {**found.options, **options}
        login = Login(found.credential(identity))
        return cls(login, found.subscription_id, found.base_url, api_versions=api_versions, **given)

    def with_subscription(self, subscription_id: str) -> ProvisioningClient:
        """A client on another subscription, over the same pipeline, connections and credential.

        :raises ValueError: It is no id of a subscription.
        """
        return self._over(self._executor.on_subscription(subscription_id))

    @classmethod
    def _hint(cls, name: str) -> str:
        from ._guesses import of_a_service

        return of_a_service(name) or super()._hint(name)

    def _service(self, client: type[C]) -> C:
        made: C = self._client(client)
        return made

    def resume(self, token: str, **options: Unpack[LongRunningOptions]) -> LROPoller[Any]:
        """Go on polling a long-running operation that was begun earlier, in this process or another.

        :param token: What ``continuation_token()`` of its poller gave.
        :param options: Options, see :class:`~azure.mgmt.provisioning.core.declare.options.LongRunningOptions`.
        :raises ValueError: The token is damaged, or belongs to another endpoint.
        """
        packages = {name: f"{services.__name__}.{name}" for name in SERVICES}
        poller: LROPoller[Any] = resume(self._executor, packages, token, options)
        return poller
