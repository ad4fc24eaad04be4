# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``certificates``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_CERTIFICATE_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/certificates/{name}"

_NAME = Path("name", "name")

CERTIFICATES_GET = Operation(
    SERVICE,
    "Certificates_Get",
    "GET",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="Certificate",
)

CERTIFICATES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Certificates_CreateOrUpdate",
    "PUT",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("certificate_envelope", "Certificate")),
    returns="Certificate",
)

CERTIFICATES_UPDATE = Operation(
    SERVICE,
    "Certificates_Update",
    "PATCH",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, Body("certificate_envelope", "CertificatePatchResource")),
    returns="Certificate",
)

CERTIFICATES_DELETE = Operation(
    SERVICE,
    "Certificates_Delete",
    "DELETE",
    _CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    ok=(200, 204),
    accept=None,
)

CERTIFICATES_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Certificates_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/certificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Certificate"),
)

CERTIFICATES_LIST = Operation(
    SERVICE,
    "Certificates_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/certificates",
    (SUBSCRIPTION_ID, Query("filter", "$filter")),
    paging=Paging("Certificate"),
)
