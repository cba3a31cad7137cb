/** Where somebody arrives when they work, as a page. */
package org.toguna.desk.page;
