/**
 * Files that people hand in, kept by their SHA-256: recognised by content, pictures without what they tell beside the image. Way in:
 * {@link org.toguna.files.domain.StoredFiles}.
 */
package org.toguna.files.domain;
