/** Forums on pages: the list, one forum, and convening one. */
package org.toguna.forum.page;
