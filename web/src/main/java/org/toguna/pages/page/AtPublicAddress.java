package org.toguna.pages.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.installation.usecase.PublicAddress;

/**
 * Every request is one to the public address, whatever host it names and whichever proxy passed it on: addresses that pages and
 * resources make from it are public ones. Redirects name no host at all (payara-web.xml).
 */
public class AtPublicAddress extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InstallationSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Request(request, settings.publicAddress()), response);
    }

    private static final class Request extends HttpServletRequestWrapper {
        private final PublicAddress address;

        Request(HttpServletRequest request, PublicAddress address) {
            super(request);
            this.address = address;
        }

        @Override
        public String getScheme() {
            return address.scheme();
        }

        @Override
        public String getServerName() {
            return address.host();
        }

        @Override
        public int getServerPort() {
            return address.port();
        }

        @Override
        public boolean isSecure() {
            return address.isSecure();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(address.toString()).append(getRequestURI());
        }
    }
}
