package org.toguna.api.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Everything that pages do, for programs; docs/openapi.json, which is served at /openapi, says what. */
@ApplicationPath("api")
public class Api extends Application {
    /** Jersey would describe the API in a format of 2009 to whoever asks; /openapi does. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
