/** Forums for programs. */
package org.toguna.forum.rest;
