"""Projects: what ``azprov new`` makes, the environments that toolchains make, and running a program in one."""
