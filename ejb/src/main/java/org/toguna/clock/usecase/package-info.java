/** What is counted within a time, and forgotten after it. */
package org.toguna.clock.usecase;
