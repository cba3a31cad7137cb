/** Stored files as answers: attachments, or pictures to be shown. */
package org.toguna.files.rest;
