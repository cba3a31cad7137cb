/** What addresses are: named by the features, known to pages and letters alike. */
package org.toguna.addresses.usecase;
