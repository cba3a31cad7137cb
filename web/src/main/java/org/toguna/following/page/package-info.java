/** Following for people: letters to followers, one's own contributions, testimonies, the follow-up committee and its office. */
package org.toguna.following.page;
