/** The keys with which secrets are sealed, each derived from a secret of the environment. Way in: {@link org.toguna.seal.domain.SealKeys}. */
package org.toguna.seal.domain;
