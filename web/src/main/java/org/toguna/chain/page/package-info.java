/** The way of each promise, as pages. */
package org.toguna.chain.page;
