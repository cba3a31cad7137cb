package org.toguna.shared.page;

import jakarta.servlet.http.HttpServlet;

/**
 * Lends its multipart configuration to the addresses of pages: a file sent to one is read by the servlet that the address maps
 * to, before {@link Addresses} forwards to the page.
 */
public class Uploads extends HttpServlet {
    private static final long serialVersionUID = 1L;
}
