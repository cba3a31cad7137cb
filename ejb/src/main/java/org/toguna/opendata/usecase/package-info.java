/**
 * Everything public about a forum, for programs and for those who keep copies: an archive with its checksums, a feed of news and
 * tables. Way in: {@link org.toguna.opendata.usecase.PackOpenData}.
 */
package org.toguna.opendata.usecase;
