/** The tables in their present state, connections that are cut when nobody answers, and small cures for what carries entities there. */
package org.toguna.database.domain;
