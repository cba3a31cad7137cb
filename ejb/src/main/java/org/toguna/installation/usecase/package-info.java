/**
 * What the environment says of this installation, and where it stands: its address, the proxies before it, its folder. Way in:
 * {@link org.toguna.installation.usecase.InstallationSettings}.
 */
package org.toguna.installation.usecase;
