/** What every use case may call: texts, the outbox, secrets; and how the application starts. */
package org.toguna.shared.usecase;
