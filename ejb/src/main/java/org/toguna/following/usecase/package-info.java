/** Following what was promised: by e-mail, as the author of a contribution, as a witness on the spot, on the committee. */
package org.toguna.following.usecase;
