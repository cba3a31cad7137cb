/** How pages are reached and drawn: addresses, the rule of each, texts, and refusals put beside the fields they concern. */
package org.toguna.pages.page;
