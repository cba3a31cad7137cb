/** Convening a forum, changing its announcement, and the gate between editions. */
package org.toguna.forum.usecase;
