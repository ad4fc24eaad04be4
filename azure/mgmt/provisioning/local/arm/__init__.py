"""The protocol of Azure Resource Manager: errors, ids, filters, regions, times. Imports HTTP messages alone."""
