/** What a demonstration shows beside its forums: its letters, and the clock that an administrator moves. */
package org.toguna.demonstration.page;
