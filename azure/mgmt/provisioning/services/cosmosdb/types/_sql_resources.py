# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Dicts for the models of ``cosmosdb``, and values of its enums: ``sql_resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import (
    ARMResourcePropertiesDict,
    OptionsResourceDict,
    ProxyResourceDict,
    SqlContainerResourceDict,
    SqlDatabaseResourceDict,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import CreateUpdateOptionsDict, ManagedServiceIdentityDict, PermissionDict, RoleDefinitionTypeValue
else:
    typed(__name__)

TriggerOperationValue: TypeAlias = Literal["All", "Create", "Update", "Delete", "Replace"]
TriggerTypeValue: TypeAlias = Literal["Pre", "Post"]


class _ClientEncryptionKeyCreateUpdateParametersFlatDict(ModelDict, total=False):
    resource: models.ClientEncryptionKeyResource | ClientEncryptionKeyResourceDict


class _ClientEncryptionKeyCreateUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[
        models.ClientEncryptionKeyCreateUpdateProperties | ClientEncryptionKeyCreateUpdatePropertiesDict
    ]


ClientEncryptionKeyCreateUpdateParametersDict: TypeAlias = (
    _ClientEncryptionKeyCreateUpdateParametersFlatDict | _ClientEncryptionKeyCreateUpdateParametersNestedDict
)


class ClientEncryptionKeyCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.ClientEncryptionKeyResource | ClientEncryptionKeyResourceDict]


class ClientEncryptionKeyGetPropertiesDict(ModelDict, total=False):
    resource: models.ClientEncryptionKeyGetPropertiesResource | ClientEncryptionKeyGetPropertiesResourceDict


class ClientEncryptionKeyResourceDict(ModelDict, total=False):
    id: str
    encryption_algorithm: str
    wrapped_data_encryption_key: bytes
    key_wrap_metadata: models.KeyWrapMetadata | KeyWrapMetadataDict


class ClientEncryptionKeyGetPropertiesResourceDict(ClientEncryptionKeyResourceDict, total=False):
    """Stands for ClientEncryptionKeyGetPropertiesResource."""


class _ClientEncryptionKeyGetResultsFlatDict(ProxyResourceDict, total=False):
    resource: models.ClientEncryptionKeyGetPropertiesResource | ClientEncryptionKeyGetPropertiesResourceDict


class _ClientEncryptionKeyGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ClientEncryptionKeyGetProperties | ClientEncryptionKeyGetPropertiesDict]


ClientEncryptionKeyGetResultsDict: TypeAlias = (
    _ClientEncryptionKeyGetResultsFlatDict | _ClientEncryptionKeyGetResultsNestedDict
)


class KeyWrapMetadataDict(ModelDict, total=False):
    name: str
    type: str
    value: str
    algorithm: str


class _SqlContainerCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.SqlContainerResource | SqlContainerResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlContainerCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.SqlContainerCreateUpdateProperties | SqlContainerCreateUpdatePropertiesDict]


SqlContainerCreateUpdateParametersDict: TypeAlias = (
    _SqlContainerCreateUpdateParametersFlatDict | _SqlContainerCreateUpdateParametersNestedDict
)


class SqlContainerCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.SqlContainerResource | SqlContainerResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class SqlContainerGetPropertiesDict(ModelDict, total=False):
    resource: models.SqlContainerGetPropertiesResource | SqlContainerGetPropertiesResourceDict
    options: models.SqlContainerGetPropertiesOptions | SqlContainerGetPropertiesOptionsDict


class SqlContainerGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for SqlContainerGetPropertiesOptions."""


class SqlContainerGetPropertiesResourceDict(SqlContainerResourceDict, total=False):
    """Stands for SqlContainerGetPropertiesResource."""


class _SqlContainerGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlContainerGetPropertiesResource | SqlContainerGetPropertiesResourceDict
    options: models.SqlContainerGetPropertiesOptions | SqlContainerGetPropertiesOptionsDict


class _SqlContainerGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlContainerGetProperties | SqlContainerGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlContainerGetResultsDict: TypeAlias = _SqlContainerGetResultsFlatDict | _SqlContainerGetResultsNestedDict


class _SqlDatabaseCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.SqlDatabaseResource | SqlDatabaseResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlDatabaseCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.SqlDatabaseCreateUpdateProperties | SqlDatabaseCreateUpdatePropertiesDict]


SqlDatabaseCreateUpdateParametersDict: TypeAlias = (
    _SqlDatabaseCreateUpdateParametersFlatDict | _SqlDatabaseCreateUpdateParametersNestedDict
)


class SqlDatabaseCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.SqlDatabaseResource | SqlDatabaseResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class SqlDatabaseGetPropertiesDict(ModelDict, total=False):
    resource: models.SqlDatabaseGetPropertiesResource | SqlDatabaseGetPropertiesResourceDict
    options: models.SqlDatabaseGetPropertiesOptions | SqlDatabaseGetPropertiesOptionsDict


class SqlDatabaseGetPropertiesOptionsDict(OptionsResourceDict, total=False):
    """Stands for SqlDatabaseGetPropertiesOptions."""


class SqlDatabaseGetPropertiesResourceDict(SqlDatabaseResourceDict, total=False):
    colls: str
    users: str


class _SqlDatabaseGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlDatabaseGetPropertiesResource | SqlDatabaseGetPropertiesResourceDict
    options: models.SqlDatabaseGetPropertiesOptions | SqlDatabaseGetPropertiesOptionsDict


class _SqlDatabaseGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlDatabaseGetProperties | SqlDatabaseGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlDatabaseGetResultsDict: TypeAlias = _SqlDatabaseGetResultsFlatDict | _SqlDatabaseGetResultsNestedDict


class _SqlRoleAssignmentCreateUpdateParametersFlatDict(ModelDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _SqlRoleAssignmentCreateUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.SqlRoleAssignmentResource | SqlRoleAssignmentResourceDict]


SqlRoleAssignmentCreateUpdateParametersDict: TypeAlias = (
    _SqlRoleAssignmentCreateUpdateParametersFlatDict | _SqlRoleAssignmentCreateUpdateParametersNestedDict
)


class _SqlRoleAssignmentGetResultsFlatDict(ProxyResourceDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _SqlRoleAssignmentGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlRoleAssignmentResource | SqlRoleAssignmentResourceDict]


SqlRoleAssignmentGetResultsDict: TypeAlias = (
    _SqlRoleAssignmentGetResultsFlatDict | _SqlRoleAssignmentGetResultsNestedDict
)


class SqlRoleAssignmentResourceDict(ModelDict, total=False):
    role_definition_id: str
    scope: str
    principal_id: str


class _SqlRoleDefinitionCreateUpdateParametersFlatDict(ModelDict, total=False):
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _SqlRoleDefinitionCreateUpdateParametersNestedDict(ModelDict, total=False):
    properties: Required[models.SqlRoleDefinitionResource | SqlRoleDefinitionResourceDict]


SqlRoleDefinitionCreateUpdateParametersDict: TypeAlias = (
    _SqlRoleDefinitionCreateUpdateParametersFlatDict | _SqlRoleDefinitionCreateUpdateParametersNestedDict
)


class _SqlRoleDefinitionGetResultsFlatDict(ProxyResourceDict, total=False):
    role_name: str
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _SqlRoleDefinitionGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlRoleDefinitionResource | SqlRoleDefinitionResourceDict]


SqlRoleDefinitionGetResultsDict: TypeAlias = (
    _SqlRoleDefinitionGetResultsFlatDict | _SqlRoleDefinitionGetResultsNestedDict
)


class SqlRoleDefinitionResourceDict(ModelDict, total=False):
    role_name: str
    type: models.RoleDefinitionType | RoleDefinitionTypeValue
    assignable_scopes: list[str] | tuple[str, ...]
    permissions: Sequence[models.Permission | PermissionDict]


class _SqlStoredProcedureCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.SqlStoredProcedureResource | SqlStoredProcedureResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlStoredProcedureCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.SqlStoredProcedureCreateUpdateProperties | SqlStoredProcedureCreateUpdatePropertiesDict]


SqlStoredProcedureCreateUpdateParametersDict: TypeAlias = (
    _SqlStoredProcedureCreateUpdateParametersFlatDict | _SqlStoredProcedureCreateUpdateParametersNestedDict
)


class SqlStoredProcedureCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.SqlStoredProcedureResource | SqlStoredProcedureResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class SqlStoredProcedureGetPropertiesDict(ModelDict, total=False):
    resource: models.SqlStoredProcedureGetPropertiesResource | SqlStoredProcedureGetPropertiesResourceDict


class SqlStoredProcedureResourceDict(ModelDict, total=False):
    id: Required[str]
    body: str


class SqlStoredProcedureGetPropertiesResourceDict(SqlStoredProcedureResourceDict, total=False):
    """Stands for SqlStoredProcedureGetPropertiesResource."""


class _SqlStoredProcedureGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlStoredProcedureGetPropertiesResource | SqlStoredProcedureGetPropertiesResourceDict


class _SqlStoredProcedureGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlStoredProcedureGetProperties | SqlStoredProcedureGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlStoredProcedureGetResultsDict: TypeAlias = (
    _SqlStoredProcedureGetResultsFlatDict | _SqlStoredProcedureGetResultsNestedDict
)


class _SqlTriggerCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.SqlTriggerResource | SqlTriggerResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlTriggerCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[models.SqlTriggerCreateUpdateProperties | SqlTriggerCreateUpdatePropertiesDict]


SqlTriggerCreateUpdateParametersDict: TypeAlias = (
    _SqlTriggerCreateUpdateParametersFlatDict | _SqlTriggerCreateUpdateParametersNestedDict
)


class SqlTriggerCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.SqlTriggerResource | SqlTriggerResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class SqlTriggerGetPropertiesDict(ModelDict, total=False):
    resource: models.SqlTriggerGetPropertiesResource | SqlTriggerGetPropertiesResourceDict


class SqlTriggerResourceDict(ModelDict, total=False):
    id: Required[str]
    body: str
    trigger_type: models.TriggerType | TriggerTypeValue
    trigger_operation: models.TriggerOperation | TriggerOperationValue


class SqlTriggerGetPropertiesResourceDict(SqlTriggerResourceDict, total=False):
    """Stands for SqlTriggerGetPropertiesResource."""


class _SqlTriggerGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlTriggerGetPropertiesResource | SqlTriggerGetPropertiesResourceDict


class _SqlTriggerGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlTriggerGetProperties | SqlTriggerGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlTriggerGetResultsDict: TypeAlias = _SqlTriggerGetResultsFlatDict | _SqlTriggerGetResultsNestedDict


class _SqlUserDefinedFunctionCreateUpdateParametersFlatDict(ARMResourcePropertiesDict, total=False):
    resource: models.SqlUserDefinedFunctionResource | SqlUserDefinedFunctionResourceDict
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class _SqlUserDefinedFunctionCreateUpdateParametersNestedDict(ARMResourcePropertiesDict, total=False):
    properties: Required[
        models.SqlUserDefinedFunctionCreateUpdateProperties | SqlUserDefinedFunctionCreateUpdatePropertiesDict
    ]


SqlUserDefinedFunctionCreateUpdateParametersDict: TypeAlias = (
    _SqlUserDefinedFunctionCreateUpdateParametersFlatDict | _SqlUserDefinedFunctionCreateUpdateParametersNestedDict
)


class SqlUserDefinedFunctionCreateUpdatePropertiesDict(ModelDict, total=False):
    resource: Required[models.SqlUserDefinedFunctionResource | SqlUserDefinedFunctionResourceDict]
    options: models.CreateUpdateOptions | CreateUpdateOptionsDict


class SqlUserDefinedFunctionGetPropertiesDict(ModelDict, total=False):
    resource: models.SqlUserDefinedFunctionGetPropertiesResource | SqlUserDefinedFunctionGetPropertiesResourceDict


class SqlUserDefinedFunctionResourceDict(ModelDict, total=False):
    id: Required[str]
    body: str


class SqlUserDefinedFunctionGetPropertiesResourceDict(SqlUserDefinedFunctionResourceDict, total=False):
    """Stands for SqlUserDefinedFunctionGetPropertiesResource."""


class _SqlUserDefinedFunctionGetResultsFlatDict(ProxyResourceDict, total=False):
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    resource: models.SqlUserDefinedFunctionGetPropertiesResource | SqlUserDefinedFunctionGetPropertiesResourceDict


class _SqlUserDefinedFunctionGetResultsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SqlUserDefinedFunctionGetProperties | SqlUserDefinedFunctionGetPropertiesDict]
    location: str
    tags: Mapping[str, str]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


SqlUserDefinedFunctionGetResultsDict: TypeAlias = (
    _SqlUserDefinedFunctionGetResultsFlatDict | _SqlUserDefinedFunctionGetResultsNestedDict
)
