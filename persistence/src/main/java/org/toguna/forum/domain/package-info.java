/** The forum: what it is, when its doors are open, and the gate between two editions. Way in: Forums. */
package org.toguna.forum.domain;
