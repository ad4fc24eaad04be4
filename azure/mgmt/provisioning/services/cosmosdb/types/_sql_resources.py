# Generated from swagger/cosmosdb/cosmosdb.json (2026-03-15, sha256 7c0d08456ba2).
# Do not edit: run "make generate".

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``sql_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import (
    ARMResourcePropertiesDict,
    OptionsResourceDict,
    ProxyResourceDict,
    SqlContainerResourceDict,
    SqlDatabaseResourceDict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import CreateUpdateOptionsDict, ManagedServiceIdentityDict, PermissionDict, RoleDefinitionTypeValue

TriggerOperationValue: TypeAlias = Literal["All", "Create", "Update", "Delete", "Replace"]
TriggerTypeValue: TypeAlias = Literal["Pre", "Post"]


class _ClientEncryptionKeyCreateUpdateParametersFlatDict(TypedDict, total=False):
    """What it takes to create or update a client encryption key."""

    resource: models.ClientEncryptionKeyResource | ClientEncryptionKeyResourceDict
    additional_properties: Mapping[str, Any]


class _ClientEncryptionKeyCreateUpdateParametersNestedDict(TypedDict, total=False):
    """What it takes to create or update a client encryption key."""

    properties: Required[
        models.ClientEncryptionKeyCreateUpdateProperties | ClientEncryptionKeyCreateUpdatePropertiesDict
    ]
    additional_properties: Mapping[str, Any]


ClientEncryptionKeyCreateUpdateParametersDict: TypeAlias = (
    _ClientEncryptionKeyCreateUpdateParametersFlatDict | _ClientEncryptionKeyCreateUpdateParametersNestedDict
)


class ClientEncryptionKeyCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a client encryption key to create or update."""

    resource: Required[models.ClientEncryptionKeyResource | ClientEncryptionKeyResourceDict]
    additional_properties: Mapping[str, Any]


class ClientEncryptionKeyGetPropertiesDict(TypedDict, total=False):
    """Definition of a client encryption key."""

    resource: models.ClientEncryptionKeyGetPropertiesResource | ClientEncryptionKeyGetPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class ClientEncryptionKeyResourceDict(TypedDict, total=False):
    """Definition of a client encryption key."""

    id: str
    encryption_algorithm: str
    wrapped_data_encryption_key: bytes
    key_wrap_metadata: models.KeyWrapMetadata | KeyWrapMetadataDict
    additional_properties: Mapping[str, Any]


class ClientEncryptionKeyGetPropertiesResourceDict(ClientEncryptionKeyResourceDict, total=False):
    """Definition of a client encryption key, with system properties."""


class _ClientEncryptionKeyGetResultsFlatDict(ProxyResourceDict, total=False):
    """A client encryption key, as the service returns it."""

    resource: models.ClientEncryptionKeyGetPropertiesResource | ClientEncryptionKeyGetPropertiesResourceDict


class _ClientEncryptionKeyGetResultsNestedDict(ProxyResourceDict, total=False):
    """A client encryption key, as the service returns it."""

    properties: Required[models.ClientEncryptionKeyGetProperties | ClientEncryptionKeyGetPropertiesDict]


ClientEncryptionKeyGetResultsDict: TypeAlias = (
    _ClientEncryptionKeyGetResultsFlatDict | _ClientEncryptionKeyGetResultsNestedDict
)


class KeyWrapMetadataDict(TypedDict, total=False):
    """How a client encryption key is wrapped."""

    name: str
    type: str
    value: str
    algorithm: str
    additional_properties: Mapping[str, Any]


class _SqlContainerCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a NoSQL container."""

    resource: models.SqlContainerResource | SqlContainerResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlContainerCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a NoSQL container."""

    properties: Required[models.SqlContainerCreateUpdateProperties | SqlContainerCreateUpdatePropertiesDict]


SqlContainerCreateUpdateParametersDict: TypeAlias = (
    _SqlContainerCreateUpdateParametersFlatDict | _SqlContainerCreateUpdateParametersNestedDict
)


class SqlContainerCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a NoSQL container to create or update."""

    resource: Required[models.SqlContainerResource | SqlContainerResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class SqlContainerGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a NoSQL container."""

    resource: models.SqlContainerGetPropertiesResource | SqlContainerGetPropertiesResourceDict
    options: models.SqlContainerGetPropertiesOptions | SqlContainerGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class SqlContainerGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a NoSQL container."""


class SqlContainerGetPropertiesResourceDict(SqlContainerResourceDict, total=False):
    """Definition of a NoSQL container, with system properties."""


class _SqlContainerGetResultsFlatDict(ProxyResourceDict, total=False):
    """A NoSQL container, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlContainerGetPropertiesResource | SqlContainerGetPropertiesResourceDict
    options: models.SqlContainerGetPropertiesOptions | SqlContainerGetPropertiesOptionsDict


class _SqlContainerGetResultsNestedDict(ProxyResourceDict, total=False):
    """A NoSQL container, as the service returns it."""

    properties: Required[models.SqlContainerGetProperties | SqlContainerGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlContainerGetResultsDict: TypeAlias = _SqlContainerGetResultsFlatDict | _SqlContainerGetResultsNestedDict


class _SqlDatabaseCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a NoSQL database."""

    resource: models.SqlDatabaseResource | SqlDatabaseResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlDatabaseCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a NoSQL database."""

    properties: Required[models.SqlDatabaseCreateUpdateProperties | SqlDatabaseCreateUpdatePropertiesDict]


SqlDatabaseCreateUpdateParametersDict: TypeAlias = (
    _SqlDatabaseCreateUpdateParametersFlatDict | _SqlDatabaseCreateUpdateParametersNestedDict
)


class SqlDatabaseCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a NoSQL database to create or update."""

    resource: Required[models.SqlDatabaseResource | SqlDatabaseResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class SqlDatabaseGetPropertiesDict(TypedDict, total=False):
    """Definition and throughput options of a NoSQL database."""

    resource: models.SqlDatabaseGetPropertiesResource | SqlDatabaseGetPropertiesResourceDict
    options: models.SqlDatabaseGetPropertiesOptions | SqlDatabaseGetPropertiesOptionsDict
    additional_properties: Mapping[str, Any]


class SqlDatabaseGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Throughput of a NoSQL database."""


class SqlDatabaseGetPropertiesResourceDict(SqlDatabaseResourceDict, total=False):
    """Definition of a NoSQL database, with system properties."""

    colls: str
    users: str


class _SqlDatabaseGetResultsFlatDict(ProxyResourceDict, total=False):
    """A NoSQL database, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlDatabaseGetPropertiesResource | SqlDatabaseGetPropertiesResourceDict
    options: models.SqlDatabaseGetPropertiesOptions | SqlDatabaseGetPropertiesOptionsDict


class _SqlDatabaseGetResultsNestedDict(ProxyResourceDict, total=False):
    """A NoSQL database, as the service returns it."""

    properties: Required[models.SqlDatabaseGetProperties | SqlDatabaseGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlDatabaseGetResultsDict: TypeAlias = _SqlDatabaseGetResultsFlatDict | _SqlDatabaseGetResultsNestedDict


class _SqlRoleAssignmentCreateUpdateParametersFlatDict(TypedDict, total=False):
    """What it takes to create or update a NoSQL role assignment."""

    role_definition_id: str
    scope: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class _SqlRoleAssignmentCreateUpdateParametersNestedDict(TypedDict, total=False):
    """What it takes to create or update a NoSQL role assignment."""

    properties: Required[models.SqlRoleAssignmentResource | SqlRoleAssignmentResourceDict]
    additional_properties: Mapping[str, Any]


SqlRoleAssignmentCreateUpdateParametersDict: TypeAlias = (
    _SqlRoleAssignmentCreateUpdateParametersFlatDict | _SqlRoleAssignmentCreateUpdateParametersNestedDict
)


class _SqlRoleAssignmentGetResultsFlatDict(ProxyResourceDict, total=False):
    """A NoSQL role assignment for access to data."""

    role_definition_id: str
    scope: str
    principal_id: str


class _SqlRoleAssignmentGetResultsNestedDict(ProxyResourceDict, total=False):
    """A NoSQL role assignment for access to data."""

    properties: Required[models.SqlRoleAssignmentResource | SqlRoleAssignmentResourceDict]


SqlRoleAssignmentGetResultsDict: TypeAlias = (
    _SqlRoleAssignmentGetResultsFlatDict | _SqlRoleAssignmentGetResultsNestedDict
)


class SqlRoleAssignmentResourceDict(TypedDict, total=False):
    """Role, principal and scope of a NoSQL role assignment."""

    role_definition_id: str
    scope: str
    principal_id: str
    additional_properties: Mapping[str, Any]


class _SqlRoleDefinitionCreateUpdateParametersFlatDict(TypedDict, total=False):
    """What it takes to create or update a NoSQL role definition."""

    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]
    additional_properties: Mapping[str, Any]


class _SqlRoleDefinitionCreateUpdateParametersNestedDict(TypedDict, total=False):
    """What it takes to create or update a NoSQL role definition."""

    properties: Required[models.SqlRoleDefinitionResource | SqlRoleDefinitionResourceDict]
    additional_properties: Mapping[str, Any]


SqlRoleDefinitionCreateUpdateParametersDict: TypeAlias = (
    _SqlRoleDefinitionCreateUpdateParametersFlatDict | _SqlRoleDefinitionCreateUpdateParametersNestedDict
)


class _SqlRoleDefinitionGetResultsFlatDict(ProxyResourceDict, total=False):
    """A NoSQL role definition for access to data."""

    role_name: str
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]


class _SqlRoleDefinitionGetResultsNestedDict(ProxyResourceDict, total=False):
    """A NoSQL role definition for access to data."""

    properties: Required[models.SqlRoleDefinitionResource | SqlRoleDefinitionResourceDict]


SqlRoleDefinitionGetResultsDict: TypeAlias = (
    _SqlRoleDefinitionGetResultsFlatDict | _SqlRoleDefinitionGetResultsNestedDict
)


class SqlRoleDefinitionResourceDict(TypedDict, total=False):
    """Actions on data and where they hold of a NoSQL role definition."""

    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: Sequence[str]
    permissions: Sequence[models.Permission | PermissionDict]
    additional_properties: Mapping[str, Any]


class _SqlStoredProcedureCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a stored procedure."""

    resource: models.SqlStoredProcedureResource | SqlStoredProcedureResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlStoredProcedureCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a stored procedure."""

    properties: Required[models.SqlStoredProcedureCreateUpdateProperties | SqlStoredProcedureCreateUpdatePropertiesDict]


SqlStoredProcedureCreateUpdateParametersDict: TypeAlias = (
    _SqlStoredProcedureCreateUpdateParametersFlatDict | _SqlStoredProcedureCreateUpdateParametersNestedDict
)


class SqlStoredProcedureCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a stored procedure to create or update."""

    resource: Required[models.SqlStoredProcedureResource | SqlStoredProcedureResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class SqlStoredProcedureGetPropertiesDict(TypedDict, total=False):
    """Definition of a stored procedure."""

    resource: models.SqlStoredProcedureGetPropertiesResource | SqlStoredProcedureGetPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class SqlStoredProcedureResourceDict(TypedDict, total=False):
    """Definition of a stored procedure."""

    id: Required[str]
    body: str
    additional_properties: Mapping[str, Any]


class SqlStoredProcedureGetPropertiesResourceDict(SqlStoredProcedureResourceDict, total=False):
    """Definition of a stored procedure, with system properties."""


class _SqlStoredProcedureGetResultsFlatDict(ProxyResourceDict, total=False):
    """A stored procedure, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlStoredProcedureGetPropertiesResource | SqlStoredProcedureGetPropertiesResourceDict


class _SqlStoredProcedureGetResultsNestedDict(ProxyResourceDict, total=False):
    """A stored procedure, as the service returns it."""

    properties: Required[models.SqlStoredProcedureGetProperties | SqlStoredProcedureGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlStoredProcedureGetResultsDict: TypeAlias = (
    _SqlStoredProcedureGetResultsFlatDict | _SqlStoredProcedureGetResultsNestedDict
)


class _SqlTriggerCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a trigger."""

    resource: models.SqlTriggerResource | SqlTriggerResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlTriggerCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a trigger."""

    properties: Required[models.SqlTriggerCreateUpdateProperties | SqlTriggerCreateUpdatePropertiesDict]


SqlTriggerCreateUpdateParametersDict: TypeAlias = (
    _SqlTriggerCreateUpdateParametersFlatDict | _SqlTriggerCreateUpdateParametersNestedDict
)


class SqlTriggerCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a trigger to create or update."""

    resource: Required[models.SqlTriggerResource | SqlTriggerResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class SqlTriggerGetPropertiesDict(TypedDict, total=False):
    """Definition of a trigger."""

    resource: models.SqlTriggerGetPropertiesResource | SqlTriggerGetPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class SqlTriggerResourceDict(TypedDict, total=False):
    """Definition of a trigger."""

    id: Required[str]
    body: str
    trigger_type: models.TriggerType | TriggerTypeValue
    trigger_operation: models.TriggerOperation | TriggerOperationValue
    additional_properties: Mapping[str, Any]


class SqlTriggerGetPropertiesResourceDict(SqlTriggerResourceDict, total=False):
    """Definition of a trigger, with system properties."""


class _SqlTriggerGetResultsFlatDict(ProxyResourceDict, total=False):
    """A trigger, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlTriggerGetPropertiesResource | SqlTriggerGetPropertiesResourceDict


class _SqlTriggerGetResultsNestedDict(ProxyResourceDict, total=False):
    """A trigger, as the service returns it."""

    properties: Required[models.SqlTriggerGetProperties | SqlTriggerGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlTriggerGetResultsDict: TypeAlias = _SqlTriggerGetResultsFlatDict | _SqlTriggerGetResultsNestedDict


class _SqlUserDefinedFunctionCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a user-defined function."""

    resource: models.SqlUserDefinedFunctionResource | SqlUserDefinedFunctionResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlUserDefinedFunctionCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    """What it takes to create or update a user-defined function."""

    properties: Required[
        models.SqlUserDefinedFunctionCreateUpdateProperties | SqlUserDefinedFunctionCreateUpdatePropertiesDict
    ]


SqlUserDefinedFunctionCreateUpdateParametersDict: TypeAlias = (
    _SqlUserDefinedFunctionCreateUpdateParametersFlatDict | _SqlUserDefinedFunctionCreateUpdateParametersNestedDict
)


class SqlUserDefinedFunctionCreateUpdatePropertiesDict(TypedDict, total=False):
    """Definition and options of a user-defined function to create or update."""

    resource: Required[models.SqlUserDefinedFunctionResource | SqlUserDefinedFunctionResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict
    additional_properties: Mapping[str, Any]


class SqlUserDefinedFunctionGetPropertiesDict(TypedDict, total=False):
    """Definition of a user-defined function."""

    resource: models.SqlUserDefinedFunctionGetPropertiesResource | SqlUserDefinedFunctionGetPropertiesResourceDict
    additional_properties: Mapping[str, Any]


class SqlUserDefinedFunctionResourceDict(TypedDict, total=False):
    """Definition of a user-defined function."""

    id: Required[str]
    body: str
    additional_properties: Mapping[str, Any]


class SqlUserDefinedFunctionGetPropertiesResourceDict(SqlUserDefinedFunctionResourceDict, total=False):
    """Definition of a user-defined function, with system properties."""


class _SqlUserDefinedFunctionGetResultsFlatDict(ProxyResourceDict, total=False):
    """A user-defined function, as the service returns it."""

    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlUserDefinedFunctionGetPropertiesResource | SqlUserDefinedFunctionGetPropertiesResourceDict


class _SqlUserDefinedFunctionGetResultsNestedDict(ProxyResourceDict, total=False):
    """A user-defined function, as the service returns it."""

    properties: Required[models.SqlUserDefinedFunctionGetProperties | SqlUserDefinedFunctionGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlUserDefinedFunctionGetResultsDict: TypeAlias = (
    _SqlUserDefinedFunctionGetResultsFlatDict | _SqlUserDefinedFunctionGetResultsNestedDict
)
