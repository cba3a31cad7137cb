package org.toguna.pages.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** HEAD is answered as GET, by whoever answers GET, and the body stays here: the head says the same, the length included. */
public class HeadAsGet extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("HEAD")) {
            chain.doFilter(request, response);
            return;
        }
        var answer = new Head(response);
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                },
                answer);
        answer.end(request.getHeader("Accept-Encoding") == null);
    }

    private static final class Head extends HttpServletResponseWrapper {
        private final Counted counted = new Counted();
        private PrintWriter writer;

        Head(HttpServletResponse response) {
            super(response);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return counted;
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(counted, getCharacterEncoding()));
            }
            return writer;
        }

        @Override
        public void flushBuffer() {
            if (writer != null) {
                writer.flush();
            }
        }

        @Override
        public void resetBuffer() {
            flushBuffer();
            counted.bytes = 0;
            super.resetBuffer();
        }

        @Override
        public void reset() {
            flushBuffer();
            counted.bytes = 0;
            super.reset();
        }

        /** @param asIs whether the body would be sent as it is, or perhaps compressed and of a length not known here */
        void end(boolean asIs) throws IOException {
            flushBuffer();
            if (!isCommitted()) {
                if (asIs && !containsHeader("Content-Length") && getStatus() != SC_NOT_MODIFIED) {
                    setContentLengthLong(counted.bytes);
                }
                super.flushBuffer();
            }
        }
    }

    private static final class Counted extends ServletOutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] many, int from, int length) {
            bytes += length;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("nothing here answers by and by");
        }
    }
}
