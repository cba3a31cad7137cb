/** Following for people: letters to followers, one's own contributions, the follow-up committee and its office. */
package org.toguna.following.page;
