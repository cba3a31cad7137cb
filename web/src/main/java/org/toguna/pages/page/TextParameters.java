package org.toguna.pages.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A request whose parameters hold no NUL, which nobody can type into a form and PostgreSQL does not keep. */
class TextParameters extends HttpServletRequestWrapper {
    private static final String NUL = "\0";

    TextParameters(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        var value = super.getParameter(name);
        return value == null ? null : value.replace(NUL, "");
    }

    @Override
    public String[] getParameterValues(String name) {
        return text(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        var parameters = new LinkedHashMap<String, String[]>();
        super.getParameterMap().forEach((name, values) -> parameters.put(name, text(values)));
        return parameters;
    }

    private static String[] text(String[] values) {
        return values == null
                ? null
                : Stream.of(values).map(value -> value.replace(NUL, "")).toArray(String[]::new);
    }
}
