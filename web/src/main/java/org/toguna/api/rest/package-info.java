/** The API's root, how lists and refusals are represented, and the rule of every method. */
package org.toguna.api.rest;
