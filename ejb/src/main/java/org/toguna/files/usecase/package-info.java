/** Sends a stored file part by part. */
package org.toguna.files.usecase;
