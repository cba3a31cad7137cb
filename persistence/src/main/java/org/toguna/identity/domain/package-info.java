/** Who people are, what they may do where, and how they show that it is them. Way in: People, Mandates, SignIns, MailedCodes. */
package org.toguna.identity.domain;
