"""Microsoft.Compute: virtual machines and disks. Imports network and managedidentity: machines refer to both."""
