/** What the log says of failures, and what it withholds. */
package org.toguna.log.usecase;
