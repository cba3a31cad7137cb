/** On what a thread works, for whoever reads the log. */
package org.toguna.log.domain;
