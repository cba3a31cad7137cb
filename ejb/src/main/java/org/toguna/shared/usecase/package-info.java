/** What every use case may call, and how the application starts. */
package org.toguna.shared.usecase;
