/** The page that offers a forum’s open data, and the small one that other sites embed. */
package org.toguna.opendata.page;
