# Generated from swagger/cosmosdb/ by "make generate": do not edit.

"""Enums of ``cosmosdb``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class BackupStorageRedundancy(ExtensibleEnum):
    """How backups are copied: Geo, Local or Zone."""

    GEO = "Geo"
    LOCAL = "Local"
    ZONE = "Zone"


class CompositePathSortOrder(ExtensibleEnum):
    """Composite path sort order: ascending or descending."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


class ConflictResolutionMode(ExtensibleEnum):
    """Which write wins when regions conflict: LastWriterWins or Custom."""

    LAST_WRITER_WINS = "LastWriterWins"
    CUSTOM = "Custom"


class CreateMode(ExtensibleEnum):
    """Whether an account or resource is new or restored: Default or Restore."""

    DEFAULT = "Default"
    RESTORE = "Restore"


class CreatedByType(ExtensibleEnum):
    """Kind of identity: User, Application, ManagedIdentity or Key."""

    USER = "User"
    APPLICATION = "Application"
    MANAGED_IDENTITY = "ManagedIdentity"
    KEY = "Key"


class DataType(ExtensibleEnum):
    """Data type: String, Number, Point, Polygon, LineString or MultiPolygon."""

    STRING = "String"
    NUMBER = "Number"
    POINT = "Point"
    POLYGON = "Polygon"
    LINE_STRING = "LineString"
    MULTI_POLYGON = "MultiPolygon"


class DistanceFunction(ExtensibleEnum):
    """Distance function: euclidean, cosine or dotproduct."""

    EUCLIDEAN = "euclidean"
    COSINE = "cosine"
    DOTPRODUCT = "dotproduct"


class IndexKind(ExtensibleEnum):
    """Index kind: Hash, Range or Spatial."""

    HASH = "Hash"
    RANGE = "Range"
    SPATIAL = "Spatial"


class IndexingMode(ExtensibleEnum):
    """Indexing mode: consistent, lazy or none."""

    CONSISTENT = "consistent"
    LAZY = "lazy"
    NONE = "none"


class PartitionKind(ExtensibleEnum):
    """Partition kind: Hash, Range or MultiHash."""

    HASH = "Hash"
    RANGE = "Range"
    MULTI_HASH = "MultiHash"


class ResourceIdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned,UserAssigned"
    NONE = "None"


class RoleDefinitionType(ExtensibleEnum):
    """Whether a role is built in or custom."""

    BUILT_IN_ROLE = "BuiltInRole"
    CUSTOM_ROLE = "CustomRole"


class SpatialType(ExtensibleEnum):
    """Spatial type: Point, LineString, Polygon or MultiPolygon."""

    POINT = "Point"
    LINE_STRING = "LineString"
    POLYGON = "Polygon"
    MULTI_POLYGON = "MultiPolygon"


class Status(ExtensibleEnum):
    """State of an account or region, such as Online, Creating or Deleting."""

    UNINITIALIZED = "Uninitialized"
    INITIALIZING = "Initializing"
    INTERNALLY_READY = "InternallyReady"
    ONLINE = "Online"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    CANCELED = "Canceled"
    UPDATING = "Updating"
    CREATING = "Creating"


class VectorDataType(ExtensibleEnum):
    """Vector data type: float32, uint8, int8 or float16."""

    FLOAT32 = "float32"
    UINT8 = "uint8"
    INT8 = "int8"
    FLOAT16 = "float16"


class VectorIndexType(ExtensibleEnum):
    """Vector index type: flat, diskANN or quantizedFlat."""

    FLAT = "flat"
    DISK_ANN = "diskANN"
    QUANTIZED_FLAT = "quantizedFlat"
