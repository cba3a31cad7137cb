/** Following what was promised: by e-mail, as the author of a contribution, on the committee. */
package org.toguna.following.usecase;
