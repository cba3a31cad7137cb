package org.toguna.pages.page;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A request whose body is here, whole: whoever reads it, or its fields, waits for nobody. */
final class WholeRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private List<Part> parts = List.of();
    private ServletInputStream stream;

    WholeRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        request.setAttribute(WholeRequest.class.getName(), this);
    }

    /** What the same request is with its body: the one that is injected is the container's own, whose body has been taken in here. */
    static HttpServletRequest of(HttpServletRequest injected) {
        return injected.getAttribute(WholeRequest.class.getName()) instanceof WholeRequest whole ? whole : injected;
    }

    /** What came in with a request, however it was wrapped since; nothing when it had no body. */
    static Optional<WholeRequest> in(ServletRequest request) {
        var inner = request;
        while (inner instanceof ServletRequestWrapper wrapper && !(inner instanceof WholeRequest)) {
            inner = wrapper.getRequest();
        }
        return inner instanceof WholeRequest whole ? Optional.of(whole) : Optional.empty();
    }

    /** Of the form alone, without those of the address. */
    Map<String, List<String>> fields() {
        return fields;
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    /** The same one each time: Jersey of Payara Server asks anew before every read. */
    @Override
    public ServletInputStream getInputStream() {
        if (stream == null) {
            stream = streamed();
        }
        return stream;
    }

    private ServletInputStream streamed() {
        var content = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return content.read();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                return content.read(into, from, most);
            }

            @Override
            public int available() {
                return content.available();
            }

            @Override
            public boolean isFinished() {
                return content.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("It is all here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), charset()));
    }

    /** @throws org.toguna.values.Refusal {@code shared.http.400} for a form that no browser sends */
    void readForm() {
        if (isOfType("multipart/form-data")) {
            parts = MultipartForm.parts(body, getContentType());
        }
        if (getMethod().equals("POST") && isOfType("application/x-www-form-urlencoded")) {
            FormFields.addTo(fields, body, charset());
        }
        parts.stream()
                .filter(part -> part.getSubmittedFileName() == null)
                .forEach(part -> fields.computeIfAbsent(part.getName(), any -> new ArrayList<>())
                        .add(MultipartForm.text(part, charset())));
    }

    @Override
    public Collection<Part> getParts() {
        return parts;
    }

    @Override
    public Part getPart(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String getParameter(String name) {
        var values = getParameterMap().get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    /** Those of the address, then those of the form. */
    @Override
    public Map<String, String[]> getParameterMap() {
        var all = new LinkedHashMap<>(super.getParameterMap());
        fields.forEach((name, values) -> all.merge(
                name,
                values.toArray(String[]::new),
                (before, after) ->
                        Stream.of(before, after).flatMap(Arrays::stream).toArray(String[]::new)));
        return all;
    }

    private boolean isOfType(String type) {
        var declared = getContentType();
        return declared != null
                && declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(type);
    }

    /** The threshold has set it. */
    private Charset charset() {
        return getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
    }
}
