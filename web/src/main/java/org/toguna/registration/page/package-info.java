/** The pages on which people register and the one on which an organiser admits them. */
package org.toguna.registration.page;
