"""Operations on the preview features of providers, which subscriptions register for."""

from __future__ import annotations

from ...core.declare.operation import Body, Operation, Paging, Path, Service

SERVICE = Service("features", __name__, "2021-07-01")

_ROOT = "/subscriptions/{subscriptionId}/providers/Microsoft.Features"
_FEATURES_URL = _ROOT + "/providers/{resourceProviderNamespace}/features"
_FEATURE_URL = _FEATURES_URL + "/{featureName}"
_REGISTRATIONS_URL = _ROOT + "/featureProviders/{providerNamespace}/subscriptionFeatureRegistrations"
_REGISTRATION_URL = _REGISTRATIONS_URL + "/{featureName}"

_SUBSCRIPTION_ID = Path("subscription_id", "subscriptionId")
_NAMESPACE = Path("resource_provider_namespace", "resourceProviderNamespace")
_PROVIDER = Path("provider_namespace", "providerNamespace")
_FEATURE = Path("feature_name", "featureName")
_ONE = (_SUBSCRIPTION_ID, _NAMESPACE, _FEATURE)
_REGISTRATION = (_SUBSCRIPTION_ID, _PROVIDER, _FEATURE)
_PAGING = Paging("object")

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        SERVICE, "Features_ListAll", "GET", _ROOT + "/features", (_SUBSCRIPTION_ID,), returns="object", paging=_PAGING
    ),
    Operation(
        SERVICE, "Features_List", "GET", _FEATURES_URL, (_SUBSCRIPTION_ID, _NAMESPACE), returns="object", paging=_PAGING
    ),
    Operation(SERVICE, "Features_Get", "GET", _FEATURE_URL, _ONE, returns="object"),
    Operation(SERVICE, "Features_Register", "POST", _FEATURE_URL + "/register", _ONE, returns="object"),
    Operation(SERVICE, "Features_Unregister", "POST", _FEATURE_URL + "/unregister", _ONE, returns="object"),
    Operation(
        SERVICE,
        "SubscriptionFeatureRegistrations_ListAllBySubscription",
        "GET",
        _ROOT + "/subscriptionFeatureRegistrations",
        (_SUBSCRIPTION_ID,),
        returns="object",
        paging=_PAGING,
    ),
    Operation(
        SERVICE,
        "SubscriptionFeatureRegistrations_ListBySubscription",
        "GET",
        _REGISTRATIONS_URL,
        (_SUBSCRIPTION_ID, _PROVIDER),
        returns="object",
        paging=_PAGING,
    ),
    Operation(
        SERVICE, "SubscriptionFeatureRegistrations_Get", "GET", _REGISTRATION_URL, _REGISTRATION, returns="object"
    ),
    Operation(
        SERVICE,
        "SubscriptionFeatureRegistrations_CreateOrUpdate",
        "PUT",
        _REGISTRATION_URL,
        (*_REGISTRATION, Body("body", "{object}")),
        returns="object",
    ),
    Operation(
        SERVICE,
        "SubscriptionFeatureRegistrations_Delete",
        "DELETE",
        _REGISTRATION_URL,
        _REGISTRATION,
        ok=(200, 204),
    ),
)
