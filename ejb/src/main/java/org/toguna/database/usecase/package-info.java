/** Brings the tables to their present state before anything else, and tells whether the database answers. */
package org.toguna.database.usecase;
