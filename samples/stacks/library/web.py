"""A component that is a class: sites on a plan that they share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.services.web.models import NameValuePair, Site
from azure.mgmt.provisioning.stack import Stack


@dataclass(frozen=True)
class WebSettings:
    """What may be said of it.

    :ivar sku: The size of the plan.
    :ivar always_on: Keep the sites running.
    :ivar tags: Tags of all that it makes.
    """

    sku: str = "B1"
    always_on: bool = True
    tags: Mapping[str, str] = field(default_factory=dict)


class Web:
    """A plan, and the sites that run on it.

    :ivar plan: The id of the plan.
    """

    def __init__(
        self,
        az: ProvisioningClient,
        stack: Stack,
        rg: ResourceGroup,
        name: str = "web",
        settings: WebSettings = WebSettings(),
    ) -> None:
        self._az, self._stack, self._rg, self._name, self._settings = az, stack, rg, name, settings
        with stack.component(name):
            self.plan = (
                az.web.app_service_plans.begin_create_or_update(
                    rg.name,
                    f"{name}-plan",
                    {"location": rg.location, "sku": {"name": settings.sku}, "tags": settings.tags},
                )
                .result()
                .id
            )

    def add_site(self, name: str, *, settings: Mapping[str, str] | None = None) -> Site:
        """A site with what its program finds in its environment."""
        app_settings = [NameValuePair(name=key, value=value) for key, value in (settings or {}).items()]
        with self._stack.component(self._name):
            return self._az.web.web_apps.begin_create_or_update(
                self._rg.name,
                self._stack.random_name(f"{name}-", len(name) + 9),
                {
                    "location": self._rg.location,
                    "server_farm_id": self.plan,
                    "https_only": True,
                    "site_config": {"always_on": self._settings.always_on, "app_settings": app_settings},
                    "tags": self._settings.tags,
                },
            ).result()
