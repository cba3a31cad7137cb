/** Where somebody works and what waits for them there. Way in: {@link org.toguna.desk.usecase.ReadDesk}. */
package org.toguna.desk.usecase;
