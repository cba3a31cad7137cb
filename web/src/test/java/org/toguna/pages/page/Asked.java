package org.toguna.pages.page;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A request as a container has it before anybody reads its body: just what the threshold asks of it. */
record Asked(String method, String type, long length, InputStream body, Map<String, String[]> query) {

    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getContentType" -> type;
                    case "getContentLengthLong" -> length;
                    case "getHeader" -> arguments[0].equals("Transfer-Encoding") && length < 0 ? "chunked" : null;
                    case "getInputStream" -> stream();
                    case "getCharacterEncoding" -> "UTF-8";
                    case "getParameterMap" -> query;
                    case "setAttribute" -> null;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private ServletInputStream stream() {
        return new ServletInputStream() {
            @Override
            public int read() throws IOException {
                return body.read();
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return body.read(into, from, most);
            }

            @Override
            public boolean isFinished() {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isReady() {
                throw new UnsupportedOperationException();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
