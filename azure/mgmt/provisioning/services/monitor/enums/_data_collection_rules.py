# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``data_collection_rules``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class KnownAgentSettingName(ExtensibleEnum):
    """Agent setting name: MaxDiskQuotaInMB or UseTimeReceivedForForwardedEvents."""

    MAX_DISK_QUOTA_IN_MB = "MaxDiskQuotaInMB"
    USE_TIME_RECEIVED_FOR_FORWARDED_EVENTS = "UseTimeReceivedForForwardedEvents"


class KnownColumnDefinitionType(ExtensibleEnum):
    """Type of a column, such as string, int, real, boolean, datetime or dynamic."""

    STRING = "string"
    INT = "int"
    LONG = "long"
    REAL = "real"
    BOOLEAN = "boolean"
    DATETIME = "datetime"
    DYNAMIC = "dynamic"
    INT_ENUM = "int"


class KnownDataCollectionRuleProvisioningState(ExtensibleEnum):
    """State of the last create or update."""

    CREATING = "Creating"
    UPDATING = "Updating"
    DELETING = "Deleting"
    SUCCEEDED = "Succeeded"
    CANCELED = "Canceled"
    FAILED = "Failed"


class KnownDataCollectionRuleResourceKind(ExtensibleEnum):
    """Operating system the resource is for: Linux or Windows; both if none is given."""

    LINUX = "Linux"
    WINDOWS = "Windows"


class KnownDataFlowStreams(ExtensibleEnum):
    """Streams that data can go to."""

    MICROSOFT_EVENT = "Microsoft-Event"
    MICROSOFT_INSIGHTS_METRICS = "Microsoft-InsightsMetrics"
    MICROSOFT_PERF = "Microsoft-Perf"
    MICROSOFT_SYSLOG = "Microsoft-Syslog"
    MICROSOFT_WINDOWS_EVENT = "Microsoft-WindowsEvent"


class KnownExtensionDataSourceStreams(ExtensibleEnum):
    """Streams that data can go to."""

    MICROSOFT_EVENT = "Microsoft-Event"
    MICROSOFT_INSIGHTS_METRICS = "Microsoft-InsightsMetrics"
    MICROSOFT_PERF = "Microsoft-Perf"
    MICROSOFT_SYSLOG = "Microsoft-Syslog"
    MICROSOFT_WINDOWS_EVENT = "Microsoft-WindowsEvent"


class KnownLogFileTextSettingsRecordStartTimestampFormat(ExtensibleEnum):
    """Form of the time at the beginning of each record, such as ISO 8601."""

    ISO8601 = "ISO 8601"
    YYYY_MM_DD_HH_MM_SS = "YYYY-MM-DD HH:MM:SS"
    M_D_YYYY_HH_MM_SS_AM_PM = "M/D/YYYY HH:MM:SS AM/PM"
    MON_DD_YYYY_HH_MM_SS = "Mon DD, YYYY HH:MM:SS"
    YY_M_MDD_HH_MM_SS = "yyMMdd HH:mm:ss"
    DD_M_MYY_HH_MM_SS = "ddMMyy HH:mm:ss"
    MMM_D_HH_MM_SS = "MMM d hh:mm:ss"
    DD_MMM_YYYY_HH_MM_SS_ZZZ = "dd/MMM/yyyy:HH:mm:ss zzz"
    YYYY_MM_DD_THH_MM_SS_K = "yyyy-MM-ddTHH:mm:ssK"


class KnownLogFilesDataSourceFormat(ExtensibleEnum):
    """Log files data source format: json or text."""

    JSON = "json"
    TEXT = "text"


class KnownPerfCounterDataSourceStreams(ExtensibleEnum):
    """Streams that data can go to."""

    MICROSOFT_PERF = "Microsoft-Perf"
    MICROSOFT_INSIGHTS_METRICS = "Microsoft-InsightsMetrics"


class KnownPrometheusForwarderDataSourceStreams(ExtensibleEnum):
    """Streams that data can go to."""

    MICROSOFT_PROMETHEUS_METRICS = "Microsoft-PrometheusMetrics"


class KnownStorageBlobLookupType(ExtensibleEnum):
    """Storage blob lookup type: String or Cidr."""

    STRING = "String"
    CIDR = "Cidr"


class KnownSyslogDataSourceFacilityNames(ExtensibleEnum):
    """Syslog data source facility names, such as *, alert, audit, auth, authpriv, clock, cron, daemon, ftp, kern,
    local0 or local1.
    """

    ASTERISK = "*"
    ALERT = "alert"
    AUDIT = "audit"
    AUTH = "auth"
    AUTHPRIV = "authpriv"
    CLOCK = "clock"
    CRON = "cron"
    DAEMON = "daemon"
    FTP = "ftp"
    KERN = "kern"
    LOCAL0 = "local0"
    LOCAL1 = "local1"
    LOCAL2 = "local2"
    LOCAL3 = "local3"
    LOCAL4 = "local4"
    LOCAL5 = "local5"
    LOCAL6 = "local6"
    LOCAL7 = "local7"
    LPR = "lpr"
    MAIL = "mail"
    MARK = "mark"
    NEWS = "news"
    NOPRI = "nopri"
    NTP = "ntp"
    SYSLOG = "syslog"
    USER = "user"
    UUCP = "uucp"


class KnownSyslogDataSourceLogLevels(ExtensibleEnum):
    """Syslog data source log levels: Debug, Info, Notice, Warning, Error, Critical, Alert, Emergency or *."""

    DEBUG = "Debug"
    INFO = "Info"
    NOTICE = "Notice"
    WARNING = "Warning"
    ERROR = "Error"
    CRITICAL = "Critical"
    ALERT = "Alert"
    EMERGENCY = "Emergency"
    ASTERISK = "*"


class KnownSyslogDataSourceStreams(ExtensibleEnum):
    """Streams that data can go to."""

    MICROSOFT_SYSLOG = "Microsoft-Syslog"


class KnownWindowsEventLogDataSourceStreams(ExtensibleEnum):
    """Streams that data can go to."""

    MICROSOFT_WINDOWS_EVENT = "Microsoft-WindowsEvent"
    MICROSOFT_EVENT = "Microsoft-Event"


class KnownWindowsFirewallLogsDataSourceProfileFilter(ExtensibleEnum):
    """Windows firewall logs data source profile filter: Domain, Private or Public."""

    DOMAIN = "Domain"
    PRIVATE = "Private"
    PUBLIC = "Public"
