/** Who asks to take part in a forum, what they say about themselves, and whom the organiser admits. Way in: Registrations. */
package org.toguna.registration.domain;
