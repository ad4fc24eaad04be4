"""What is known of English words: facts, no rules."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


WITH_AN = _set("honor hour hourly")
"""Words that "an" stands before, though they begin with no vowel."""

WITH_A = _set(
    "FHIR FIPS HANA HBase LAN LUN MAC NAT NIC once one RAI RAID RAM REST SAML SAN SAS SCIM SID SIM SKU SOAP SQL "
    "UDP UI unicast unified uniform union unique unit units universal university UPN URI URL usable usage use "
    "used user users UTC UUID"
)
"""Words that "a" stands before, though they begin with a vowel, or are abbreviations that are said as words."""

SAID_WITH_A_VOWEL = "AEFHILMNORSX"
"""Letters whose names begin with a vowel."""

UNCOUNTABLE = _set(
    "access advice analytics authentication availability Azure bandwidth behavior BGP bitlocker compliance "
    "compute connectivity consent consistency content CORS cost data Defender DevOps diagnostics DNS eligibility "
    "encryption entitlement equipment evidence explanation firmware frequency hardening hardware health history "
    "Hive HTTP HTTPS https information infrastructure inventory IoT Kafka knowledge Kubernetes latency lineage "
    "Linux logging maintenance management media metadata MFA monitoring NAT networking NFS OAuth ownership PaaS "
    "PowerShell pricing priority privacy progress protection provenance QoS RBAC redundancy replication "
    "resiliency retention SaaS security severity shipping SMB software Spark SSH SSL SSO statistics storage "
    "support sync synchronization telemetry Terraform throughput time TLS traffic transport visibility Windows "
    "work"
)
"""Nouns that have no article and no plural."""

PLURAL_ONLY = _set("credentials details statistics")
"""Nouns that stay in the plural."""

SINGULARS = {
    "DevOps": "DevOps",
    "addresses": "address",
    "alias": "alias",
    "aliases": "alias",
    "always": "always",
    "analyses": "analysis",
    "as": "as",
    "atlas": "atlas",
    "atlases": "atlas",
    "axes": "axis",
    "bases": "base",
    "bus": "bus",
    "caches": "cache",
    "canvas": "canvas",
    "canvases": "canvas",
    "children": "child",
    "criteria": "criterion",
    "cross": "cross",
    "databricks": "databricks",
    "dns": "dns",
    "does": "does",
    "dynamics": "dynamics",
    "exchanges": "exchange",
    "gas": "gas",
    "has": "has",
    "headaches": "headache",
    "indices": "index",
    "is": "is",
    "its": "its",
    "kinesis": "kinesis",
    "kubernetes": "kubernetes",
    "leaves": "leaf",
    "lens": "lens",
    "lenses": "lens",
    "matches": "match",
    "news": "news",
    "niches": "niche",
    "people": "person",
    "plus": "plus",
    "previous": "previous",
    "redis": "redis",
    "series": "series",
    "statuses": "status",
    "taxis": "taxi",
    "teams": "team",
    "this": "this",
    "vertices": "vertex",
    "was": "was",
    "wikis": "wiki",
}
"""Singulars that endings do not tell."""

PREPOSITIONS = _set(
    "after against as at before behind between by for from in into of on onto per to under using via with within "
    "without"
)
"""What the name of a method may begin with."""

VERBS = _set(
    "abort accept acknowledge acquire activate add adjust amend append apply approve archive assess assign "
    "associate attach authorize backup begin bind book break calculate cancel change charge check checkin claim "
    "clean clear clone close commit compare complete configure confirm connect continue convert copy cordon count "
    "create cutover deactivate deallocate decline decompile delete deny deploy deprovision deregister detach "
    "detect diagnose disable discard disconnect discover dismiss download drain elevate enable end enforce "
    "enqueue evaluate evict execute expand export extend failover fetch finalize find fix flush generate get "
    "grant import ingest initialize initiate inquire inspect install invalidate invite invoke launch link list "
    "load lock manage mark merge migrate mitigate move notify offboard onboard open park patch pause peer perform "
    "populate post power prepare preview promote provision publish purchase purge put query reassociate reboot "
    "recall recommend reconcile reconnect recover redeem redeploy reestablish refresh regenerate register reimage "
    "reinitialize reinstall reinstate reissue reject release relocate remove rename renew reopen repair replace "
    "report reprotect request rerun reschedule resend reset resize resolve restart restore restrict resubmit "
    "resubscribe resume resync retarget retire retrieve retry return revalidate revert review revoke rollback "
    "rollout rotate run save scale scan schedule search send set setup share shrink shutdown sign simulate skip "
    "split start stop submit subscribe summarize suspend swap switch switchover sync synchronize tag terminate "
    "test transfer transition trigger troubleshoot unarchive unassign unauthorize uncordon undelete undo "
    "uninstall unlink unlock unregister unsubscribe update upgrade upload upsert validate verify view wipe "
    "withdraw write"
)
"""What the name of a method may begin with."""

READING = _set("check download export fetch find get list preview query retrieve search test validate view")
"""Verbs of what is asked with GET."""

PHRASES = {
    ("add", "or", "remove"): "Add or remove",
    ("add", "or", "update"): "Add or update",
    ("adhoc", "backup"): "Back up, now,",
    ("backup",): "Back up",
    ("batch", "add"): "Add a batch of",
    ("batch", "delete"): "Delete a batch of",
    ("checkin",): "Check in",
    ("consent", "and", "install"): "Consent to, and install,",
    ("create", "and", "update"): "Create or update",
    ("create", "or", "get"): "Create or get",
    ("create", "or", "replace"): "Create or replace",
    ("create", "or", "update"): "Create or update",
    ("create", "update"): "Create or update",
    ("createor", "update"): "Create or update",
    ("cutover",): "Cut over",
    ("fail", "over"): "Fail over",
    ("failover",): "Fail over",
    ("fetch",): "Get",
    ("force", "unlink"): "Force the unlinking of",
    ("manual", "failover"): "Fail over, by hand,",
    ("patch",): "Update",
    ("planned", "failover"): "Fail over, as planned,",
    ("post", "backup"): "Finish the backup of",
    ("post", "restore"): "Finish the restore of",
    ("power", "off"): "Power off",
    ("power", "on"): "Power on",
    ("pre", "backup"): "Prepare the backup of",
    ("pre", "restore"): "Prepare the restore of",
    ("put",): "Create or update",
    ("re", "initialize"): "Initialize anew",
    ("read", "upgrade"): "Get the upgrade of",
    ("resync",): "Resynchronize",
    ("retrieve",): "Get",
    ("rollback",): "Roll back",
    ("setup",): "Set up",
    ("shutdown",): "Shut down",
    ("switchover",): "Switch over",
    ("sync",): "Synchronize",
    ("test", "failover"): "Test the failover of",
    ("test", "migrate"): "Test the migration of",
    ("transfer", "out"): "Transfer out",
    ("un", "claim"): "Unclaim",
    ("undo", "edit"): "Undo the edit of",
    ("unplanned", "failover"): "Fail over, unplanned,",
    ("upsert",): "Create or update",
    ("view",): "View",
    ("write", "off"): "Write off",
}
"""How verbs are said, where that is not the word itself."""

WITH_INDEFINITE = _set(
    "add attach book claim create download find generate import invite link onboard purchase query regenerate "
    "register run save schedule send submit test upload"
)
"""Verbs whose object is one of several: "a key" and not "the key"."""

ADJECTIVES = _set(
    "active all any applied available built changed current deleted effective enabled failed global hidden latest "
    "linked local new next pending recent regional supported"
)
"""Words behind a verb that say which ones, of those that the group is about."""

GERUNDS = {
    "backup": "backing up",
    "begin": "beginning",
    "cancel": "canceling",
    "commit": "committing",
    "drain": "draining",
    "end": "ending",
    "failover": "failing over",
    "find": "finding",
    "get": "getting",
    "permit": "permitting",
    "put": "putting",
    "reset": "resetting",
    "resync": "resynchronizing",
    "run": "running",
    "scan": "scanning",
    "set": "setting",
    "setup": "setting up",
    "ship": "shipping",
    "shutdown": "shutting down",
    "split": "splitting",
    "stop": "stopping",
    "submit": "submitting",
    "swap": "swapping",
    "sync": "synchronizing",
    "tag": "tagging",
    "transfer": "transferring",
    "troubleshoot": "troubleshooting",
    "undelete": "undeleting",
    "unsubscribe": "unsubscribing",
}
"""Participles that endings do not tell."""

NOUNS_TOO = _set(
    "access approve backup begin book change charge check clone close copy cost count end export failover filter "
    "find format grant import install invoice launch link list load lock mark match move open patch peer plan "
    "pool post power purchase query range record release report request reset restore return review role rollout "
    "run save scale scan schedule search service set setup share sign split start stop store support tag test "
    "transfer trigger update upgrade upload view"
)
"""Verbs that are nouns as well, which names of types begin with."""

SAID_OF_BODIES = _set("calculate check create delete generate get list regenerate update validate")
"""Verbs that are said of a request or response: "checking" something."""

VERBS_OF_GROUPS = _set(
    "associate calculate check configure detach download fetch generate get list resolve summarize trigger validate"
)
"""Verbs that names of operation groups begin with, which are about the one thing that is done then."""

SCOPE_WORDS = _set(
    "extended group ID management operation parent resource root scope service subscription subscriptions tenant"
)
"""Words behind "by" or "at" that say no more than the URL does."""

BEFORE_VERBS = _set("cluster group location resource scope subscription")
"""Words before the verb of a method that say where."""
