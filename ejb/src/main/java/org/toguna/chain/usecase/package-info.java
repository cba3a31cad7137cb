/** The whole way of a promise, from what was expected to what was learnt. Way in: {@link org.toguna.chain.usecase.ReadChain}. */
package org.toguna.chain.usecase;
