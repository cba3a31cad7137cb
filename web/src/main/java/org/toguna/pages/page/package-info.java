/** How requests are recognised and pages reached and drawn: cookies, addresses, the rule of each, texts, and refusals put beside the fields they concern. */
package org.toguna.pages.page;
